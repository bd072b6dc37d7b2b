using System.Buffers.Binary;

namespace Dashboard.Data.Photos;

/// <summary>
/// How a JPEG is laid out, read from its markers. A picture in several scans is held whole by the decoder, however small it
/// is to be shown, and every scan goes over all of it: few bytes can ask for much memory and time.
/// </summary>
/// <param name="Scans">Number of scans; reading stops behind <see cref="MostScans"/>.</param>
/// <param name="HeldBytes">What the decoder keeps in memory for all scans together; 0 for the one scan of a camera.</param>
internal readonly record struct JpegLayout(int Scans, long HeldBytes)
{
    /// <summary>Encoders write about ten.</summary>
    public const int MostScans = 64;

    private const int BytesPerCoefficient = 2;

    public static JpegLayout Read(Stream jpeg)
    {
        var frame = default(Frame);
        var scans = 0;
        var held = false;
        while (scans <= MostScans && NextMarker(jpeg) is { } marker and not 0xD9)
        {
            if (marker is 0x00 or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                continue;
            }

            var body = Segment(jpeg, marker);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                frame = Frame.Read(body);
                held |= marker is not (0xC0 or 0xC1);
            }
            else if (marker == 0xDA)
            {
                scans++;
                held |= body.Length > 0 && body[0] < frame.Components;
            }
        }

        return new JpegLayout(scans, held ? frame.Samples * BytesPerCoefficient : 0);
    }

    private static int? NextMarker(Stream jpeg)
    {
        int read;
        do
        {
            read = jpeg.ReadByte();
        }
        while (read is not (0xFF or -1));
        while (read == 0xFF)
        {
            read = jpeg.ReadByte();
        }

        return read < 0 ? null : read;
    }

    // Only frames and scans are looked at; comments, thumbnails and metadata are passed over.
    private static byte[] Segment(Stream jpeg, int marker)
    {
        Span<byte> size = stackalloc byte[2];
        if (jpeg.ReadAtLeast(size, size.Length, throwOnEndOfStream: false) < size.Length)
        {
            return [];
        }

        var length = Math.Max(0, BinaryPrimitives.ReadUInt16BigEndian(size) - size.Length);
        if (marker is >= 0xE0 or 0xC4 or 0xDB)
        {
            jpeg.Seek(length, SeekOrigin.Current);
            return [];
        }

        var body = new byte[length];
        var got = jpeg.ReadAtLeast(body, length, throwOnEndOfStream: false);
        return body[..got];
    }

    private readonly record struct Frame(int Components, long Samples)
    {
        public static Frame Read(ReadOnlySpan<byte> body)
        {
            const int head = 6;
            if (body.Length < head || body.Length < head + (body[5] * 3))
            {
                return default;
            }

            var pixels = (long)BinaryPrimitives.ReadUInt16BigEndian(body[1..]) * BinaryPrimitives.ReadUInt16BigEndian(body[3..]);
            int components = body[5], wide = 1, high = 1, blocks = 0;
            for (var i = 0; i < components; i++)
            {
                var sampling = body[head + (i * 3) + 1];
                wide = Math.Max(wide, sampling >> 4);
                high = Math.Max(high, sampling & 0xF);
                blocks += (sampling >> 4) * (sampling & 0xF);
            }

            return new Frame(components, pixels * blocks / (wide * high));
        }
    }
}
