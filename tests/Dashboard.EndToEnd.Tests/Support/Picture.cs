using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>Pictures as cameras make them, drawn by the test.</summary>
internal static class Picture
{
    private const int TurnedRight = 6;

    public static byte[] Plain(byte shade) => Draw(800, 600, canvas => canvas.Clear(new SKColor(shade, 80, 140)));

    /// <summary>As small as a picture can be and still be one.</summary>
    public static byte[] Tiny() => Draw(16, 16, canvas => canvas.Clear(SKColors.SteelBlue));

    /// <summary>Held upright by a camera that lies on its side: its left half, red, is the top of what was seen.</summary>
    public static byte[] OnItsSide(string takenAt) => WithExif(
        Draw(600, 400, canvas =>
        {
            canvas.Clear(SKColors.Blue);
            using var red = new SKPaint { Color = SKColors.Red };
            canvas.DrawRect(0, 0, 300, 400, red);
        }),
        takenAt);

    private static byte[] Draw(int width, int height, Action<SKCanvas> draw)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        {
            draw(canvas);
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }

    private static byte[] WithExif(byte[] jpeg, string takenAt)
    {
        // Big-endian TIFF: one directory with orientation and a pointer to a second one with the time.
        var tiff = new byte[76];
        "MM\0*"u8.CopyTo(tiff);
        Write32(tiff, 4, 8);
        Write16(tiff, 8, 2);
        Entry(tiff, 10, 0x0112, 3, 1, TurnedRight << 16);
        Entry(tiff, 22, 0x8769, 4, 1, 38);
        Write16(tiff, 38, 1);
        Entry(tiff, 40, 0x9003, 2, 20, 56);
        Encoding.ASCII.GetBytes(takenAt).CopyTo(tiff, 56);
        var block = new byte[10 + tiff.Length];
        Write16(block, 0, 0xFFE1);
        Write16(block, 2, (ushort)(block.Length - 2));
        "Exif\0\0"u8.CopyTo(block.AsSpan(4));
        tiff.CopyTo(block, 10);
        return [.. jpeg[..2], .. block, .. jpeg[2..]];
    }

    private static void Entry(byte[] tiff, int at, ushort tag, ushort type, uint count, uint value)
    {
        Write16(tiff, at, tag);
        Write16(tiff, at + 2, type);
        Write32(tiff, at + 4, count);
        Write32(tiff, at + 8, value);
    }

    private static void Write16(byte[] bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), value);

    private static void Write32(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at), value);
}
