using SkiaSharp;

namespace Dashboard.Data.Photos.Demo;

/// <summary>The few shapes that all scenes are drawn with, on a picture of 960 by 720.</summary>
internal sealed class DemoCanvas(SKCanvas canvas, DemoPalette palette)
{
    public const int Width = 960;
    public const int Height = 720;

    private static readonly SKColor Shade = new(20, 33, 61, 40);

    public DemoPalette Palette { get; } = palette;

    /// <summary>Wall, floor and the skirting between.</summary>
    public void Room(float floor = 560)
    {
        Box(0, 0, Width, floor, Palette.Wall);
        Box(0, floor, Width, Height - floor, Palette.Floor);
        Box(0, floor - 12, Width, 12, DemoPalette.White);
    }

    public void Outdoors(float ground = 560)
    {
        Box(0, 0, Width, ground, DemoPalette.Pale);
        Disc(780, 120, 46, DemoPalette.White);
        Hill(-80, ground, 620, 190, DemoPalette.Sky.WithAlpha(120));
        Hill(380, ground, 760, 250, DemoPalette.Sky.WithAlpha(90));
        Box(0, ground, Width, Height - ground, Palette.Floor);
    }

    public void Box(float x, float y, float width, float height, SKColor colour, float radius = 0)
    {
        using var paint = Fill(colour);
        canvas.DrawRoundRect(SKRect.Create(x, y, width, height), radius, radius, paint);
    }

    /// <summary>A box that stands before something and throws a soft edge.</summary>
    public void Thing(float x, float y, float width, float height, SKColor colour, float radius = 6)
    {
        Box(x + 8, y + 8, width, height, Shade, radius);
        Box(x, y, width, height, colour, radius);
    }

    public void Frame(float x, float y, float width, float height, SKColor colour, float thick, float radius = 4)
    {
        using var paint = Stroke(colour, thick);
        canvas.DrawRoundRect(SKRect.Create(x, y, width, height), radius, radius, paint);
    }

    public void Disc(float x, float y, float radius, SKColor colour)
    {
        using var paint = Fill(colour);
        canvas.DrawCircle(x, y, radius, paint);
    }

    public void Oval(float x, float y, float width, float height, SKColor colour)
    {
        using var paint = Fill(colour);
        canvas.DrawOval(SKRect.Create(x, y, width, height), paint);
    }

    public void Line(float x1, float y1, float x2, float y2, SKColor colour, float thick)
    {
        using var paint = Stroke(colour, thick);
        canvas.DrawLine(x1, y1, x2, y2, paint);
    }

    public void Shape(SKColor colour, params ReadOnlySpan<SKPoint> corners)
    {
        using var path = new SKPathBuilder();
        path.AddPoly(corners, true);
        using var shape = path.Detach();
        using var paint = Fill(colour);
        canvas.DrawPath(shape, paint);
    }

    public void Arc(float x, float y, float width, float height, float start, float sweep, SKColor colour, float thick)
    {
        using var paint = Stroke(colour, thick);
        canvas.DrawArc(SKRect.Create(x, y, width, height), start, sweep, false, paint);
    }

    /// <summary>Writing that nobody is meant to read: bars of uneven length.</summary>
    public void Writing(float x, float y, float width, int lines, SKColor colour, float step = 18, float thick = 6)
    {
        ReadOnlySpan<float> lengths = [1f, 0.86f, 0.94f, 0.7f, 0.9f, 0.6f];
        for (var i = 0; i < lines; i++)
        {
            Box(x, y + (i * step), width * lengths[i % lengths.Length], thick, colour, thick / 2);
        }
    }

    public void Sheet(float x, float y, float width, float height, SKColor heading, float turn = 0)
    {
        canvas.Save();
        canvas.RotateDegrees(turn, x + (width / 2), y + (height / 2));
        Thing(x, y, width, height, DemoPalette.White, 3);
        Box(x + 10, y + 12, width - 20, 10, heading, 3);
        Writing(x + 10, y + 34, width - 20, Math.Max(1, (int)((height - 44) / 16)), DemoPalette.Silver, 16, 5);
        canvas.Restore();
    }

    /// <summary>Head and shoulders, ending at a line on which a counter or table begins.</summary>
    public void Person(float x, float bottom, SKColor cloth, float size = 1)
    {
        canvas.Save();
        canvas.ClipRect(SKRect.Create(0, 0, Width, bottom));
        var shoulder = bottom - (96 * size);
        Box(x - (58 * size), shoulder, 116 * size, 140 * size, cloth, 44 * size);
        Shape(DemoPalette.White, new(x - (16 * size), shoulder), new(x + (16 * size), shoulder), new(x, shoulder + (42 * size)));
        Box(x - (13 * size), shoulder - (22 * size), 26 * size, 32 * size, DemoPalette.Skin, 8 * size);
        Disc(x, shoulder - (52 * size), 38 * size, DemoPalette.Skin);
        canvas.ClipRect(SKRect.Create(x - (60 * size), shoulder - (110 * size), 120 * size, 52 * size));
        Disc(x, shoulder - (54 * size), 41 * size, DemoPalette.Dark);
        canvas.Restore();
    }

    /// <summary>The back of a chair in which nobody sits.</summary>
    public void Chair(float x, float bottom, SKColor colour, float size = 1)
    {
        Line(x, bottom - (30 * size), x, bottom, DemoPalette.Grey, 12 * size);
        Box(x - (52 * size), bottom - (140 * size), 104 * size, 116 * size, colour, 20 * size);
        Box(x - (38 * size), bottom - (126 * size), 76 * size, 70 * size, SKColors.White.WithAlpha(46), 14 * size);
    }

    public void Plant(float x, float bottom, float size = 1)
    {
        for (var i = -2; i <= 2; i++)
        {
            canvas.Save();
            canvas.RotateDegrees(i * 24, x, bottom - (60 * size));
            Oval(x - (15 * size), bottom - (180 * size), 30 * size, 130 * size, i % 2 == 0 ? DemoPalette.Leaf : DemoPalette.Green);
            canvas.Restore();
        }

        Shape(
            Palette.WoodDark,
            new(x - (38 * size), bottom - (66 * size)), new(x + (38 * size), bottom - (66 * size)), new(x + (28 * size), bottom), new(x - (28 * size), bottom));
    }

    /// <summary>Scales, the sign of the law in a scene without words.</summary>
    public void Scales(float x, float y, float size, SKColor colour)
    {
        Line(x, y - size, x, y + size, colour, size / 8);
        Line(x - size, y - (size * 0.7f), x + size, y - (size * 0.7f), colour, size / 8);
        Line(x - (size * 0.5f), y + size, x + (size * 0.5f), y + size, colour, size / 6);
        Arc(x - (size * 1.5f), y - (size * 0.5f), size, size * 0.8f, 0, 180, colour, size / 8);
        Arc(x + (size * 0.5f), y - (size * 0.5f), size, size * 0.8f, 0, 180, colour, size / 8);
        Line(x - size, y - (size * 0.7f), x - (size * 1.4f), y, colour, size / 16);
        Line(x - size, y - (size * 0.7f), x - (size * 0.6f), y, colour, size / 16);
        Line(x + size, y - (size * 0.7f), x + (size * 1.4f), y, colour, size / 16);
        Line(x + size, y - (size * 0.7f), x + (size * 0.6f), y, colour, size / 16);
    }

    /// <summary>The hatched corner that says without words: drawn, not taken.</summary>
    public void DemoMark()
    {
        const float reach = 210, band = 92;
        canvas.Save();
        using var path = new SKPathBuilder();
        path.AddPoly(
            [new(Width - reach, Height), new(Width - reach + band, Height), new(Width, Height - reach + band), new(Width, Height - reach)], true);
        using var corner = path.Detach();
        canvas.ClipPath(corner, SKClipOperation.Intersect, true);
        canvas.DrawColor(DemoPalette.White);
        for (var i = -1; i < 16; i++)
        {
            Line(Width - reach - 40 + (i * 26), Height - reach - 20, Width - reach - 40 + (i * 26), Height + 20, DemoPalette.Gold, 11);
        }

        canvas.Restore();
    }

    private void Hill(float x, float ground, float width, float height, SKColor colour)
    {
        canvas.Save();
        canvas.ClipRect(SKRect.Create(0, 0, Width, ground));
        Oval(x, ground - height, width, height * 2, colour);
        canvas.Restore();
    }

    private static SKPaint Fill(SKColor colour) => new() { Color = colour, IsAntialias = true };

    private static SKPaint Stroke(SKColor colour, float thick) => new()
    {
        Color = colour,
        IsAntialias = true,
        Style = SKPaintStyle.Stroke,
        StrokeWidth = thick,
        StrokeCap = SKStrokeCap.Round,
    };
}
