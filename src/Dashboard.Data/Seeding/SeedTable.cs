using System.Globalization;
using System.Text;

namespace Dashboard.Data.Seeding;

/// <summary>A CSV file of the seed data: UTF-8, RFC 4180 quoting, one header row. Collects what is wrong instead of stopping.</summary>
internal sealed class SeedTable
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _file;
    private readonly List<SeedFault> _faults;

    private SeedTable(string file, List<SeedFault> faults) => (_file, _faults) = (file, faults);

    /// <summary>The well-formed rows of a file of the folder; everything else becomes a fault.</summary>
    public static IReadOnlyList<SeedRow> Read(string folder, string file, IReadOnlyList<string> columns, List<SeedFault> faults) =>
        new SeedTable(file, faults).Read(Path.Combine(folder, file), columns);

    /// <summary>What the rows of a file say, each key once.</summary>
    public static List<T> Keyed<T>(string folder, string file, IReadOnlyList<string> columns, string key, List<SeedFault> faults, Func<SeedRow, T> read)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = new List<T>();
        foreach (var row in Read(folder, file, columns, faults))
        {
            var code = row.Text(key);
            if (lines.TryAdd(code, row.Line))
            {
                all.Add(read(row));
            }
            else
            {
                row.Fault(SeedFaultKind.Twice, code, Number(lines[code]));
            }
        }

        return all;
    }

    private List<SeedRow> Read(string path, IReadOnlyList<string> columns)
    {
        if (!File.Exists(path))
        {
            Fault(1, SeedFaultKind.MissingFile);
            return [];
        }

        string text;
        try
        {
            text = StrictUtf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            Fault(1, SeedFaultKind.NotUtf8);
            return [];
        }

        var lines = Split(text);
        var header = lines.Count == 0 ? [] : lines[0].Cells;
        var missing = columns.Except(header, StringComparer.Ordinal).ToList();
        missing.ForEach(m => Fault(1, SeedFaultKind.MissingColumn, m, string.Join(',', columns)));
        if (missing.Count > 0)
        {
            return [];
        }

        var rows = new List<SeedRow>();
        foreach (var (line, cells) in lines.Skip(1))
        {
            if (cells.Count != header.Count)
            {
                Fault(line, SeedFaultKind.CellCount, Number(cells.Count), Number(header.Count));
                continue;
            }

            rows.Add(new SeedRow(_file, line, header.Zip(cells).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal), _faults));
        }

        return rows;
    }

    private List<(int Line, List<string> Cells)> Split(string text)
    {
        var rows = new List<(int, List<string>)>();
        var (cells, cell, quoted, line, began) = (new List<string>(), new StringBuilder(), false, 1, 1);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            line += c == '\n' ? 1 : 0;
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(text[++i]);
                }
                else
                {
                    quoted = false;
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
                    Close();
                }
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        if (quoted)
        {
            Fault(began, SeedFaultKind.OpenQuote);
        }
        else if (cell.Length > 0 || cells.Count > 0)
        {
            cells.Add(cell.ToString());
            Close();
        }

        return rows;

        void Close()
        {
            if (cells is not [""])
            {
                rows.Add((began, cells));
            }

            (cells, began) = ([], line);
        }
    }

    private void Fault(int line, SeedFaultKind kind, params string[] arguments) =>
        _faults.Add(SeedFault.Of(_file, line, kind, arguments));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
