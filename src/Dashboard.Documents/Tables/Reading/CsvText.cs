using System.Text;

namespace Dashboard.Documents.Tables.Reading;

/// <summary>Bytes of a csv as text.</summary>
internal static class CsvText
{
    // Strict decoders: a question mark in place of a name would be a loss that nobody sees.
    private static readonly UTF8Encoding Utf8 = new(false, true);
    private static readonly UnicodeEncoding LittleEndian = new(false, false, true);
    private static readonly UnicodeEncoding BigEndian = new(true, false, true);

    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => TryDecode(Utf8, bytes[3..]),
            [0xFF, 0xFE, ..] => TryDecode(LittleEndian, bytes[2..]),
            [0xFE, 0xFF, ..] => TryDecode(BigEndian, bytes[2..]),
            _ => TryDecode(Utf8, bytes) ?? TryDecode(Gb18030, bytes),
        };

        // A text holds no NUL; a program's file and UTF-16 without its mark do.
        return text is null || text.Contains('\0', StringComparison.Ordinal) ? throw new RefusedException(new TableFault(TableFaultKind.NoText)) : text;
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
