using System.Buffers.Binary;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>Width and height of a JPEG in pixels, read from its header.</summary>
internal readonly record struct JpegSize(int Width, int Height)
{
    private const int LengthBytes = 2;
    private const int FrameBytes = 7;

    /// <summary>Null when it is no JPEG, or one without a size.</summary>
    public static JpegSize? Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
        {
            return null;
        }

        var at = 2;
        while (at + 1 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            at += 2;
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                continue;
            }

            if (marker is 0xD9 or 0xDA || at + LengthBytes > bytes.Length)
            {
                return null;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return at + FrameBytes <= bytes.Length ? Frame(bytes[at..]) : null;
            }

            at += BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
        }

        return null;
    }

    private static JpegSize? Frame(ReadOnlySpan<byte> frame)
    {
        var size = new JpegSize(BinaryPrimitives.ReadUInt16BigEndian(frame[5..]), BinaryPrimitives.ReadUInt16BigEndian(frame[3..]));
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }
}
