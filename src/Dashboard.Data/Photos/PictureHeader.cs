using SkiaSharp;

namespace Dashboard.Data.Photos;

/// <summary>What is known of a picture before a single pixel is decoded.</summary>
/// <param name="Size">Width and height as stored, before orientation.</param>
/// <param name="DecodeBytes">Memory that decoding will take, roughly.</param>
internal readonly record struct PictureHeader(SKSizeI Size, long DecodeBytes)
{
    private const int BytesPerPixel = 4;

    /// <summary>Null with the reason when it must not be decoded.</summary>
    public static PictureHeader? Read(string path, SKEncodedImageFormat kind, out PhotoRefusal refusal)
    {
        refusal = PhotoRefusal.Damaged;
        using var codec = SKCodec.Create(path, out _);
        if (codec is null || codec.EncodedFormat != kind || codec.Info.Width < 1 || codec.Info.Height < 1)
        {
            return null;
        }

        var size = codec.Info.Size;
        var pixels = (long)size.Width * size.Height;
        refusal = PhotoRefusal.TooManyPixels;
        if (pixels > PhotoIntake.MaxPixels || Math.Max(size.Width, size.Height) > PhotoIntake.MaxSide)
        {
            return null;
        }

        var scaled = SharedCopy.DecodeSize(codec);
        var bytes = (long)scaled.Width * scaled.Height * BytesPerPixel;
        if (kind == SKEncodedImageFormat.Jpeg)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var layout = JpegLayout.Read(file);
            if (layout.Scans > JpegLayout.MostScans)
            {
                refusal = PhotoRefusal.Damaged;
                return null;
            }

            bytes += layout.HeldBytes;
        }
        else
        {
            // Neither kind can be relied on to be decoded row by row.
            bytes = Math.Max(bytes, pixels * BytesPerPixel);
        }

        return bytes > PhotoIntake.MaxPixels * BytesPerPixel ? null : new PictureHeader(size, bytes);
    }
}
