using System.Text;

namespace Dashboard.Cli.Demo;

/// <summary>A CSV file of the seed folder, read by column name.</summary>
internal sealed class DemoTable
{
    private readonly string _name;
    private readonly Dictionary<string, int> _columns;
    private readonly List<string[]> _rows;

    private DemoTable(string name, List<string[]> lines)
    {
        _name = name;
        _columns = lines[0].Select((column, i) => (column, i)).ToDictionary(c => c.column, c => c.i, StringComparer.Ordinal);
        _rows = lines[1..];
    }

    public IReadOnlyList<string> Columns => [.. _columns.Keys];

    public IEnumerable<Row> Rows => _rows.Select(cells => new Row(this, cells));

    public static DemoTable Load(string folder, string name)
    {
        var text = File.ReadAllText(Path.Combine(folder, name), Encoding.UTF8);
        var lines = Split(text);
        return lines.Count > 0 ? new DemoTable(name, lines) : throw new FormatException($"{name} has no header row");
    }

    private static List<string[]> Split(string text)
    {
        var lines = new List<string[]>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (quoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && letter is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    lines.Add([.. cells]);
                    cells.Clear();
                }
            }
            else if (quoted || letter != '\r')
            {
                cell.Append(letter);
            }
        }

        if (cell.Length > 0 || cells.Count > 0)
        {
            cells.Add(cell.ToString());
            lines.Add([.. cells]);
        }

        return lines;
    }

    internal readonly struct Row(DemoTable table, string[] cells)
    {
        public string this[string column] => table._columns.TryGetValue(column, out var i) && i < cells.Length
            ? cells[i]
            : throw new FormatException($"{table._name} has no column {column}, or a row that is too short");
    }
}
