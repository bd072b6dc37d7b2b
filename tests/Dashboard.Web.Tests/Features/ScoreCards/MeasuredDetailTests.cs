using Dashboard.Web.Features.ScoreCards;

namespace Dashboard.Web.Tests.Features.ScoreCards;

public sealed class MeasuredDetailTests
{
    [Theory]
    [InlineData("""{"minor":0.5,"moderate":0,"serious":0,"unannounced":3,"announced":2}""", 3, 2, null, null)]
    [InlineData("""{"quarters":[1,2],"reported":23,"disproved":2}""", null, null, "23", 2)]
    [InlineData("""{"level":"县级","reported":"市级"}""", null, null, "市级", null)]
    [InlineData("""{"unannounced":"many","announced":1.5,"reported":{"secret":1}}""", null, null, null, null)]
    [InlineData("{}", null, null, null, null)]
    public void Parts_AreReadAndWhatIsOfAnotherTypeIsLeftOut(string json, int? unannounced, int? announced, string? reported, int? disproved)
    {
        var detail = MeasuredDetail.Parse(json);

        Assert.Equal(new MeasuredDetail(unannounced, announced, null, reported, disproved), detail);
    }
}
