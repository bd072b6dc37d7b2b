using Bunit;
using Dashboard.Domain.NextPlace;
using Dashboard.Domain.Tests.Support;
using Dashboard.Web.Features.ScoreCards;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.ScoreCards;

public sealed class NextPlaceCardTests : PartTest
{
    [Fact]
    public void Steps_NameTheActAndItsGain()
    {
        var card = Card(NextPlaceCalculator.Plan(SmallCounty.Default().Score(), "E2"), isRanked: true);

        Assert.Contains("距公安局 6.00 分", card.Markup, StringComparison.Ordinal);
        var step = card.FindAll("li")[0];
        Assert.Contains("再达标 3 项", step.TextContent, StringComparison.Ordinal);
        Assert.Equal("+1.80", step.QuerySelector("b")!.TextContent);
        Assert.Equal("#I2", step.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(true, "本组无人在前。")]
    [InlineData(false, "本单位不参与排名。")]
    public void NoPlan_SaysWhy(bool isRanked, string expected) =>
        Assert.Contains(expected, Card(null, isRanked).Markup, StringComparison.Ordinal);

    private IRenderedComponent<NextPlaceCard> Card(NextPlacePlan? plan, bool isRanked) =>
        Render<NextPlaceCard>(p => p.Add(x => x.Plan, plan).Add(x => x.IsRanked, isRanked).Add(x => x.Href, code => "#" + code));
}
