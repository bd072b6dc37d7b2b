using SkiaSharp;

namespace Dashboard.Data.Photos;

/// <summary>
/// The copy that may be shown: upright, small enough for a screen, drawn anew, so that nothing of the sent file is in it but
/// what the eye sees.
/// </summary>
/// <param name="Jpeg">The bytes of a JPEG without metadata.</param>
internal sealed record SharedCopy(byte[] Jpeg, int Width, int Height)
{
    private const int LongestSide = 2048;
    private const int Quality = 82;
    private const int Eighths = 8;

    /// <summary>Null when the picture cannot be read to its end.</summary>
    public static SharedCopy? Of(string path)
    {
        using var codec = SKCodec.Create(path, out _);
        if (codec is null)
        {
            return null;
        }

        using var srgb = SKColorSpace.CreateSrgb();
        var size = DecodeSize(codec);
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, srgb);
        using var decoded = new PixelMemory(info);
        if (codec.GetPixels(info, decoded.Pixels.GetPixels()) != SKCodecResult.Success)
        {
            return null;
        }

        // What a phone has shrunk and turned already needs no second drawing.
        var ready = codec.EncodedOrigin == SKEncodedOrigin.TopLeft
            && codec.Info.AlphaType == SKAlphaType.Opaque
            && Math.Max(size.Width, size.Height) <= LongestSide;
        using var upright = ready ? null : Upright(decoded.Pixels, codec.EncodedOrigin, srgb);
        var pixels = upright?.Pixels ?? decoded.Pixels;
        var copy = new SharedCopy(Encode(pixels, Quality), pixels.Width, pixels.Height);
        return copy.Decodes() ? copy : null;
    }

    /// <summary>A JPEG without a colour profile, which a reader takes for sRGB: the picture must be in sRGB.</summary>
    public static byte[] Encode(SKPixmap picture, int quality)
    {
        var bare = new SKImageInfo(picture.Width, picture.Height, picture.ColorType, SKAlphaType.Opaque);
        using var pixels = new SKPixmap(bare, picture.GetPixels(), picture.RowBytes);
        using var data = pixels.Encode(new SKJpegEncoderOptions(quality))
            ?? throw new InvalidOperationException("The encoder gave nothing.");
        return data.ToArray();
    }

    /// <summary>
    /// The size to decode to: the smallest the codec offers that is not below the copy's. JPEG offers eighths, so that a
    /// large photo never lies in memory at full size.
    /// </summary>
    public static SKSizeI DecodeSize(SKCodec codec)
    {
        var longest = Math.Max(codec.Info.Width, codec.Info.Height);
        var eighths = ((LongestSide * Eighths) + longest - 1) / longest;
        return eighths >= Eighths ? codec.Info.Size : codec.GetScaledDimensions((float)eighths / Eighths);
    }

    private static PixelMemory Upright(SKPixmap pixels, SKEncodedOrigin origin, SKColorSpace colours)
    {
        var scale = Math.Min(1f, (float)LongestSide / Math.Max(pixels.Width, pixels.Height));
        var lying = new SKSizeI(Scaled(pixels.Width, scale), Scaled(pixels.Height, scale));
        var turned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var size = turned ? new SKSizeI(lying.Height, lying.Width) : lying;
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, colours);
        var upright = new PixelMemory(info);
        using var surface = SKSurface.Create(info, upright.Pixels.GetPixels(), info.RowBytes);
        using var picture = SKImage.FromPixels(pixels);
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        canvas.SetMatrix(Turn(origin, size.Width, size.Height));
        canvas.DrawImage(picture, SKRect.Create(lying.Width, lying.Height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return upright;
    }

    private static int Scaled(int side, float scale) => Math.Max(1, (int)MathF.Round(side * scale));

    // EXIF names where row 0 and column 0 of the stored picture belong; width and height are those of the upright one.
    private static SKMatrix Turn(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private bool Decodes()
    {
        using var data = SKData.CreateCopy(Jpeg);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width != Width || codec.Info.Height != Height)
        {
            return false;
        }

        // An eighth of the size walks through every byte and costs little.
        using var small = new SKBitmap();
        var size = codec.GetScaledDimensions(1f / Eighths);
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        return small.TryAllocPixels(info) && codec.GetPixels(info, small.GetPixels()) == SKCodecResult.Success;
    }
}
