using System.Text.Json;
using Dashboard.Scoring.Observations;

namespace Dashboard.Scoring.Tests.Observations;

public sealed class ObservationTests
{
    public static TheoryData<string> Refused => ["", "[]", "3", "{", "{\"a\":1,\"a\":2}", "{\"a\":1,}", "{}{}", "null", "{\"a\":\"\\ud800\"}"];

    [Fact]
    public void EmptyObservation_IsAbsentAndHoldsNothing()
    {
        Observation nothing = default;

        Assert.Equal(ObservationState.Absent, nothing.State);
        Assert.Equal((null, null, null), (nothing.Value, nothing.Numerator, nothing.Denominator));
        Assert.Null(nothing.Detail);
    }

    [Fact]
    public void ZeroIsNotMissing()
    {
        Assert.Equal(0, Observation.Of(0).Value);
        Assert.Null(Observation.Ratio(0, 0).Value);
        Assert.Equal((0, 0), (Observation.Ratio(0, 0).Numerator, Observation.Ratio(0, 0).Denominator));
        Assert.NotEqual(Observation.Of(0), new Observation(ObservationState.Value));
    }

    [Fact]
    public void Observations_AreEqualByEverythingTheyHold()
    {
        Observation[] all =
        [
            default, Observation.Of(1), Observation.Of(2), Observation.Ratio(1, 2), Observation.Ratio(1, 3), Observation.Ratio(2, 3),
            Observation.Empty(ObservationState.NotDue), Observation.Empty(ObservationState.Pending), Observation.OfDetail("{\"level\":\"A\"}"),
            Observation.OfDetail("{\"level\":\"B\"}"), Observation.Of(1).WithDetail("{\"failed\":1}"), Observation.Ratio(1, 2).WithDetail("{}"),
        ];
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = 0; j < all.Length; j++)
            {
                Assert.Equal(i == j, all[i] == all[j]);
                Assert.Equal(i != j, all[i] != all[j]);
                Assert.Equal(i == j, all[i].Equals((object)all[j]));
            }
        }

        Assert.Equal(Observation.Of(1.0m).GetHashCode(), Observation.Of(1.0m).GetHashCode());
        Assert.False(Observation.Of(1).Equals("1"));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void DetailThatIsNoPlainObject_IsRefused(string json) => Assert.ThrowsAny<JsonException>(() => Observation.OfDetail(json));

    [Fact]
    public void Detail_IsReadPartByPart()
    {
        var detail = Observation.OfDetail("""{"level":"\u4f18","answer":null,"quarters":[1,null,2.5],"failed":2,"minor":1,"repeat":{"serious":3},"note":["\u6ce8",{"x":1}]}""").Detail!;

        Assert.Equal("优", detail.Level);
        Assert.Null(detail.Answer);
        Assert.Equal([1m, null, 2.5m], detail.Quarters);
        Assert.Equal(2, detail.Failed);
        Assert.Equal(new Severities(1, 0, 0), detail.Findings);
        Assert.Equal(new Severities(0, 0, 3), detail.Repeats);
        Assert.Empty(detail.Unreadable);
    }

    [Fact]
    public void PartsOfTheWrongKind_AreNamedAndNotRead()
    {
        var detail = Observation.OfDetail("""{"level":1,"answer":[],"quarters":[1,"2"],"failed":-1,"minor":"x","repeat":7}""").Detail!;

        Assert.Equal(["level", "answer", "quarters", "failed", "minor", "repeat"], detail.Unreadable);
        Assert.Equal((null, null, null), (detail.Level, detail.Answer, detail.Failed));
        Assert.True(detail.Quarters.IsDefault);
    }
}
