using Dashboard.Cli.Demo;

namespace Dashboard.Cli.Tests.Demo;

public sealed class DemoRandomTests
{
    [Fact]
    public void SameName_DrawsTheSame()
    {
        var one = DemoRandom.For("flow", "ENF-01", "P1-04");
        var other = DemoRandom.For("flow", "ENF-01", "P1-04");

        Assert.Equal(Draw(ref one, 20), Draw(ref other, 20));
    }

    [Fact]
    public void NamesThatDifferOnlyInTheirParting_DrawDifferently()
    {
        var one = DemoRandom.For("ab", "c");
        var other = DemoRandom.For("a", "bc");

        Assert.NotEqual(Draw(ref one, 5), Draw(ref other, 5));
    }

    [Fact]
    public void Shares_StayInRangeAndSpreadEvenly()
    {
        var shares = Enumerable.Range(0, 4000).Select(i => DemoRandom.For("spread", $"unit {i}").Share()).ToList();

        Assert.All(shares, s => Assert.InRange(s, 0m, 0.9999m));
        Assert.InRange(shares.Average(), 0.47m, 0.53m);
        Assert.All(Enumerable.Range(0, 10), tenth => Assert.InRange(shares.Count(s => (int)(s * 10) == tenth), 320, 480));
    }

    [Fact]
    public void Around_StaysWithinItsWidth()
    {
        var random = DemoRandom.For("around");

        Assert.All(Enumerable.Range(0, 500), _ => Assert.InRange(random.Around(9), -9m, 9m));
    }

    private static List<decimal> Draw(ref DemoRandom random, int count)
    {
        var drawn = new List<decimal>();
        for (var i = 0; i < count; i++)
        {
            drawn.Add(random.Share());
        }

        return drawn;
    }
}
