using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace Dashboard.Data.Tests.Photos;

/// <summary>Pictures as phones and attackers send them.</summary>
internal static class Pictures
{
    public const string Maker = "Doorway Phone 12";
    public const string Comment = "taken by the visitor";

    /// <summary>Degrees, minutes and seconds of a place, as EXIF writes them.</summary>
    public static readonly byte[] Place =
        [0x1E, 0, 0, 0, 1, 0, 0, 0, 0x2D, 0, 0, 0, 1, 0, 0, 0, 0x39, 0x30, 0, 0, 0x64, 0, 0, 0];

    /// <summary>Red, green, blue, yellow: top left, top right, bottom left, bottom right.</summary>
    public static byte[] Quarters(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        Fill(canvas, SKRect.Create(0, 0, width / 2f, height / 2f), SKColors.Red);
        Fill(canvas, SKRect.Create(width / 2f, 0, width / 2f, height / 2f), SKColors.Lime);
        Fill(canvas, SKRect.Create(0, height / 2f, width / 2f, height / 2f), SKColors.Blue);
        Fill(canvas, SKRect.Create(width / 2f, height / 2f, width / 2f, height / 2f), SKColors.Yellow);
        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>The corners of a picture as letters r, g, b, y, w: top left, top right, bottom left, bottom right.</summary>
    public static string Corners(byte[] picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        var (x, y) = (bitmap.Width / 8, bitmap.Height / 8);
        var (right, bottom) = (bitmap.Width - 1 - x, bitmap.Height - 1 - y);
        return string.Concat(
            Letter(bitmap.GetPixel(x, y)), Letter(bitmap.GetPixel(right, y)), Letter(bitmap.GetPixel(x, bottom)), Letter(bitmap.GetPixel(right, bottom)));
    }

    /// <summary>The JPEG with what a phone adds: orientation, maker, place and a comment.</summary>
    public static byte[] FromPhone(byte[] jpeg, ushort orientation) =>
        [.. jpeg[..2], .. Segment(0xE1, Exif(orientation)), .. Segment(0xFE, Encoding.ASCII.GetBytes(Comment)), .. jpeg[2..]];

    /// <summary>A PNG that says it is this large and holds next to nothing.</summary>
    public static byte[] PngClaiming(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 6);
        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", header), .. Chunk("IDAT", [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1]), .. Chunk("IEND", [])];
    }

    /// <summary>The JPEG with its frame header saying another size.</summary>
    public static byte[] Claiming(byte[] jpeg, ushort width, ushort height)
    {
        var copy = jpeg.ToArray();
        var frame = copy.AsSpan().IndexOf<byte>([0xFF, 0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(frame + 5), height);
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(frame + 7), width);
        return copy;
    }

    private static void Fill(SKCanvas canvas, SKRect area, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour };
        canvas.DrawRect(area, paint);
    }

    private static char Letter(SKColor colour) => (colour.Red > 128, colour.Green > 128, colour.Blue > 128) switch
    {
        (true, false, false) => 'r',
        (false, true, false) => 'g',
        (false, false, true) => 'b',
        (true, true, false) => 'y',
        (true, true, true) => 'w',
        _ => '?',
    };

    private static byte[] Exif(ushort orientation)
    {
        const int first = 8, entry = 12, maker = first + 2 + (3 * entry) + 4;
        var place = maker + Maker.Length + 1;
        var coordinates = place + 2 + entry + 4;
        byte[] main = [.. Entry(0x010F, 2, Maker.Length + 1, maker), .. Entry(0x0112, 3, 1, orientation), .. Entry(0x8825, 4, 1, place)];
        byte[] gps = [1, 0, .. Entry(0x0002, 5, 3, coordinates), 0, 0, 0, 0, .. Place];
        return
        [
            .. "Exif\0\0"u8, .. "II*\0"u8, first, 0, 0, 0, 3, 0, .. main, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(Maker), 0, .. gps,
        ];
    }

    private static byte[] Entry(ushort tag, ushort type, int count, int value)
    {
        var entry = new byte[12];
        BinaryPrimitives.WriteUInt16LittleEndian(entry, tag);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(2), type);
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(4), count);
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(8), value);
        return entry;
    }

    private static byte[] Segment(byte marker, byte[] body)
    {
        var segment = new byte[4 + body.Length];
        (segment[0], segment[1]) = (0xFF, marker);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(body.Length + 2));
        body.CopyTo(segment, 4);
        return segment;
    }

    private static byte[] Chunk(string type, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. body];
        var chunk = new byte[8 + named.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(4 + named.Length), Crc(named));
        return chunk;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
