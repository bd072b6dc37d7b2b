using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dashboard.Documents.Tables;

/// <summary>Writes csv that a spreadsheet opens by a double click: UTF-8 with its mark, CRLF, and no text that it would take for a formula.</summary>
public static class CsvTableWriter
{
    // Tab and semicolon too: other programs, and our reader, may take them for what lies between cells.
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\t\"\r\n");

    /// <param name="output">Left open.</param>
    public static void Write(Stream output, IEnumerable<string> headings, IEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken ct)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(true), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };
        WriteLine(writer, headings.Select(h => Neutralising.PutOn(h)));
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            WriteLine(writer, row.Select(ToText));
        }
    }

    // A number keeps its minus: it is our own, and no formula begins with it.
    private static string ToText(TableCell cell) =>
        cell.Text is { } text ? Neutralising.PutOn(text)
        : cell.Number is { } number ? number.ToString(CultureInfo.InvariantCulture)
        : cell.Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : string.Empty;

    private static void WriteLine(StreamWriter writer, IEnumerable<string> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
            {
                writer.Write(',');
            }

            isFirst = false;
            if (cell.AsSpan().ContainsAny(Quoted))
            {
                writer.Write('"');
                writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
                writer.Write('"');
            }
            else
            {
                writer.Write(cell);
            }
        }

        writer.WriteLine();
    }
}
