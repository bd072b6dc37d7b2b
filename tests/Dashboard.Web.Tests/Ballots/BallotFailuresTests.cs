using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Web.Ballots;
using Microsoft.Extensions.Configuration;

namespace Dashboard.Web.Tests.Ballots;

public sealed class BallotFailuresTests
{
    [Fact]
    public void Guessing_IsStoppedAndVotingIsNot()
    {
        using var failures = new BallotFailures(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Ballot:FailuresPerMinute", (string?)"10")]).Build());
        var known = BallotCode.New();
        failures.Admit(known);
        for (var i = 0; i < 1000; i++)
        {
            // Two hundred phones of one room, five times each.
            Assert.False(failures.MustWait("room", BallotCode.New()));
        }

        for (var i = 0; i < 20; i++)
        {
            Assert.False(failures.MustWait("room", BallotCode.New()));
            failures.Failed("room");
        }

        Assert.True(failures.MustWait("room", BallotCode.New()));
        Assert.False(failures.MustWait("room", known));
        Assert.False(failures.MustWait("elsewhere", BallotCode.New()));
    }
}
