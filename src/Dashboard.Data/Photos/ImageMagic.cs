using SkiaSharp;

namespace Dashboard.Data.Photos;

/// <summary>Knows the three kinds of picture that are taken by their first bytes; names and content types are hearsay.</summary>
internal static class ImageMagic
{
    /// <summary>How many bytes <see cref="KindOf"/> needs to see.</summary>
    public const int Length = 12;

    public static SKEncodedImageFormat? KindOf(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => SKEncodedImageFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => SKEncodedImageFormat.Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..]
            => SKEncodedImageFormat.Webp,
        _ => null,
    };
}
