using System.Collections.Immutable;

namespace Dashboard.Documents.Slides;

/// <summary>Where everything stands on a slide, the same for the screen and for the file. Pixels of a canvas of 1920 × 1080.</summary>
public static class SlideLayout
{
    public const int Width = 1920;
    public const int Height = 1080;

    /// <summary>Smallest type that the last row of a meeting room reads: 14 pt on a slide of 13.333 in.</summary>
    public const int SmallestType = 28;

    /// <summary>Between a band and the next.</summary>
    public const int BandGap = 40;

    /// <summary>Between a panel and the next.</summary>
    public const int PanelGap = 60;

    private const int Left = 110;
    private const int Inner = 1700;

    /// <summary>For the message.</summary>
    public static SlideBox Title { get; } = new(Left, 70, Inner, 170);

    /// <summary>For the bands.</summary>
    public static SlideBox Body { get; } = new(Left, 262, Inner, 723);

    /// <summary>For source, mark, stamp and number.</summary>
    public static SlideBox Foot { get; } = new(Left, 1012, Inner, 38);

    /// <summary>The panels of each band: bands share the height of the body, panels the width of their band. Whatever the shares, nothing overlaps or leaves the body.</summary>
    public static ImmutableArray<ImmutableArray<SlideBox>> Panels(Slide slide)
    {
        var heights = Share(Body.Height, BandGap, [.. slide.Bands.Select(b => b.Height)]);
        return [.. slide.Bands.Select((band, b) => Share(Body.Width, PanelGap, [.. band.Panels.Select(p => p.Width)])
            .Select(w => new SlideBox(Body.X + w.At, Body.Y + heights[b].At, w.Length, heights[b].Length)).ToImmutableArray())];
    }

    /// <summary>Divides a length by shares, with gaps between. A share below 1 counts as 1.</summary>
    /// <param name="gap">Smaller where the pieces would not find room beside it.</param>
    public static ImmutableArray<(int At, int Length)> Share(int length, int gap, IReadOnlyList<int> shares)
    {
        if (shares.Count == 0)
        {
            return [];
        }

        var between = Math.Min(gap, length / (2 * shares.Count));
        var free = length - (between * (shares.Count - 1));
        var all = shares.Sum(s => (decimal)Math.Max(1, s));
        var pieces = ImmutableArray.CreateBuilder<(int, int)>(shares.Count);
        var before = 0m;
        foreach (var share in shares)
        {
            // Edges are rounded, not lengths: the last piece ends exactly where the length does.
            var start = (int)(free * before / all);
            before += Math.Max(1, share);
            pieces.Add((start + (between * pieces.Count), Math.Max(1, (int)(free * before / all) - start)));
        }

        return pieces.MoveToImmutable();
    }
}
