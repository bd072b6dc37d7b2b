using System.Text;

namespace Dashboard.Scoring.Packages;

/// <summary>Names the encoding of a file that is not UTF-8, and the line where that shows.</summary>
internal static class EncodingDiagnosis
{
    /// <summary>The encoding's name from a byte order mark or from the zero bytes of UTF-16; null when the head says nothing.</summary>
    public static string? OfHead(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            return "UTF-32";
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return "UTF-16 LE";
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return "UTF-16 BE";
        }

        var odd = 0;
        var even = 0;
        for (var i = 0; i + 1 < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }

        return odd > head.Length / 8 ? "UTF-16 LE" : even > head.Length / 8 ? "UTF-16 BE" : null;
    }

    /// <summary>Finds the first line with bytes that are no UTF-8 and guesses how the file was saved.</summary>
    public static (int Line, string Encoding) OfBody(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        var line = 1;
        var rest = (ReadOnlySpan<byte>)bytes;
        while (rest.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(rest, out var rune, out var used);
            if (status != System.Buffers.OperationStatus.Done)
            {
                break;
            }

            line += rune.Value == '\n' ? 1 : 0;
            rest = rest[used..];
        }

        return (line, IsGb18030(bytes) ? "GBK / GB18030" : "ISO-8859-1 / Windows-1252");
    }

    /// <summary>Chinese in GBK comes in pairs of high bytes; in a western encoding a high byte mostly stands before a plain letter.</summary>
    private static bool IsGb18030(ReadOnlySpan<byte> bytes)
    {
        var pairs = 0;
        var alone = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            if (i + 1 < bytes.Length && bytes[i + 1] >= 0x80)
            {
                pairs++;
                i++;
            }
            else
            {
                alone++;
            }
        }

        return pairs > alone;
    }
}
