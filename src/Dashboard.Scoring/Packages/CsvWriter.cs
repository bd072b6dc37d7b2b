using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dashboard.Scoring.Packages;

/// <summary>Writes comma-separated UTF-8 rows with RFC 4180 quoting and line feeds. Leaves the stream open.</summary>
internal sealed class CsvWriter(Stream output) : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");
    private readonly StreamWriter _writer = new(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };

    public void Row(params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length - 1; i++)
        {
            Cell(cells[i]);
        }

        Last(cells[^1]);
    }

    public void Cell(string? text)
    {
        Text(text);
        _writer.Write(',');
    }

    public void Last(string? text)
    {
        Text(text);
        _writer.Write('\n');
    }

    public void Number(decimal number, string format)
    {
        Span<char> digits = stackalloc char[64];
        number.TryFormat(digits, out var length, format, CultureInfo.InvariantCulture);
        _writer.Write(digits[..length]);
        _writer.Write(',');
    }

    public void Dispose() => _writer.Dispose();

    private void Text(string? text)
    {
        if (text.AsSpan().ContainsAny(Special))
        {
            _writer.Write('"');
            _writer.Write(text!.Replace("\"", "\"\"", StringComparison.Ordinal));
            _writer.Write('"');
        }
        else
        {
            _writer.Write(text);
        }
    }
}
