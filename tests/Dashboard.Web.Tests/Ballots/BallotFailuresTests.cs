using Dashboard.Web.Ballots;
using Microsoft.Extensions.Configuration;

namespace Dashboard.Web.Tests.Ballots;

public sealed class BallotFailuresTests
{
    [Fact]
    public void Failures_AreBoundedByAddress()
    {
        using var failures = new BallotFailures(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Ballot:FailuresPerMinute", (string?)"10")]).Build());
        for (var i = 0; i < 20; i++)
        {
            Assert.True(failures.MayFail("room"));
        }

        Assert.False(failures.MayFail("room"));
        Assert.True(failures.MayFail("elsewhere"));
    }
}
