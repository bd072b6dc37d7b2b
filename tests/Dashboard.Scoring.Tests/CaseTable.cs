using System.Text;

namespace Dashboard.Scoring.Tests;

/// <summary>
/// A table of worked cases in Cases/*.csv, so that somebody who knows the assessment and no C# can add one. The first
/// column names the case; rows of one case stand together.
/// </summary>
internal sealed class CaseTable
{
    private readonly List<Row> _rows = [];

    private CaseTable(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Cases", name + ".csv");
        var records = Parse(File.ReadAllText(path));
        var header = records[0];
        foreach (var cells in records.Skip(1))
        {
            Assert.True(cells.Count == header.Count, $"{name}.csv, row \"{string.Join(',', cells)}\": {cells.Count} cells, the header has {header.Count}");
            _rows.Add(new Row(header.Zip(cells).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal)));
        }
    }

    public IReadOnlyList<Row> Rows => _rows;

    public static CaseTable Load(string name) => new(name);

    /// <summary>The distinct case names of a table, for MemberData.</summary>
    public static TheoryData<string> Names(string name) =>
        [.. Load(name).Rows.Select(r => r["case"]).Distinct(StringComparer.Ordinal)];

    public IReadOnlyList<Row> Of(string name) => [.. _rows.Where(r => r["case"] == name)];

    /// <summary>The row of a case that has one row.</summary>
    public Row this[string name] => Assert.Single(Of(name));

    public static List<List<string>> Parse(string text)
    {
        var records = new List<List<string>>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else if (c == '"')
                {
                    quoted = false;
                }
                else
                {
                    cell.Append(c);
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    records.Add(cells);
                    cells = [];
                }
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        return records;
    }

    internal sealed class Row(IReadOnlyDictionary<string, string> cells)
    {
        public string this[string column] => cells[column];
    }
}
