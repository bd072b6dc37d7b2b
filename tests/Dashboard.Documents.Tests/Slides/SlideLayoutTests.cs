using System.Collections.Immutable;
using CsCheck;
using Dashboard.Documents.Slides;
using Dashboard.Documents.Tests.Support;

namespace Dashboard.Documents.Tests.Slides;

public sealed class SlideLayoutTests
{
    private static readonly SlideBox Body = SlideLayout.Body;

    [Fact]
    public void OnePanel_HasTheBody() => Assert.Equal(Body, Of([[1]]).Single().Single());

    [Fact]
    public void BandsAndPanels_ShareBySizeWithGapsBetween()
    {
        // Heights 2 and 1, widths 1 and 3.
        var boxes = Of([[1, 3], [5]]);

        Assert.Equal(new SlideBox(110, 262, 410, 455), boxes[0][0]);
        Assert.Equal(new SlideBox(580, 262, 1230, 455), boxes[0][1]);
        Assert.Equal(new SlideBox(110, 757, 1700, 228), boxes[1][0]);
    }

    [Fact]
    public void NoBand_HasNoBox() => Assert.Empty(Of([]));

    [Fact]
    public void BandWithoutPanels_KeepsItsHeight()
    {
        var boxes = Of([[], [1]]);

        Assert.Empty(boxes[0]);
        Assert.True(boxes[1][0].Y > Body.Y + (Body.Height / 2));
    }

    [Fact]
    public void TitleBodyAndFoot_StandBelowEachOther()
    {
        Assert.True(SlideLayout.Title.Bottom < Body.Y);
        Assert.True(Body.Bottom < SlideLayout.Foot.Y);
        Assert.True(SlideLayout.Foot.Bottom < SlideLayout.Height);
        Assert.All([SlideLayout.Title, Body, SlideLayout.Foot], b => Assert.Equal((110, 1810), (b.X, b.Right)));
    }

    [Fact]
    public void AnyShares_NeitherOverlapNorLeaveTheBody() =>
        Gen.OneOf(Gen.Int[-2, 20], Gen.Int).Array[0, 50].Array[0, 40].Sample(shares =>
        {
            var boxes = Of(shares);

            var panels = boxes.Select(b => b.ToArray()).Where(b => b.Length > 0).ToList();
            Assert.All(panels.SelectMany(p => p), b =>
                Assert.True(b.Width >= 1 && b.Height >= 1 && b.X >= Body.X && b.Right <= Body.Right && b.Y >= Body.Y && b.Bottom <= Body.Bottom, b.ToString()));
            Assert.All(panels, p => Assert.All(p.Zip(p.Skip(1)), two => Assert.True(two.First.Right <= two.Second.X)));
            Assert.All(panels.Zip(panels.Skip(1)), two => Assert.True(two.First[0].Bottom <= two.Second[0].Y));
            Assert.All(panels, p => Assert.Equal((Body.X, Body.Right), (p[0].X, p[^1].Right)));
        });

    private static ImmutableArray<ImmutableArray<SlideBox>> Of(int[][] widths) => SlideLayout.Panels(SampleDeck.Slide(
        1, [], string.Empty, [.. widths.Select(w => w.Select(SlidePanel (share) => new PointPanel([]) { Width = share }).ToImmutableArray())]));
}
