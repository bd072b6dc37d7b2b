using Dashboard.Domain.Access;
using Dashboard.Web.Show;
using Microsoft.Extensions.Time.Testing;

namespace Dashboard.Web.Tests.Show;

public sealed class FollowBoardTests
{
    private static readonly Actor Office = new("office", [Role.Office]);
    private readonly FakeTimeProvider _time = new();
    private readonly FollowBoard _board;

    public FollowBoardTests() => _board = new FollowBoard(_time);

    [Fact]
    public void Follower_SeesTheSlideThatWasTold()
    {
        var token = _board.Open(Office, 24);
        Assert.Equal(string.Empty, _board.Find(token)!.Slide);

        _board.Tell(24, "Ranking:ENF");
        _board.Tell(25, "County");
        Assert.Equal((24L, "Ranking:ENF"), (_board.Find(token)!.Meeting, _board.Find(token)!.Slide));
    }

    [Fact]
    public void Address_OutlivesTheSpeakersPageAndEndsWithTheShowAndWithTheDay()
    {
        var first = _board.Open(Office, 24);
        Assert.Equal(first, _board.Open(Office, 24));
        Assert.Equal(first, _board.AddressOf(24));
        Assert.Null(_board.AddressOf(25));

        _time.Advance(TimeSpan.FromHours(13));
        Assert.Null(_board.Find(first));

        var third = _board.Open(Office, 24);
        Assert.NotEqual(first, third);
        _board.Close(24);
        Assert.Null(_board.Find(third));
        Assert.Null(_board.Find("nobody"));
    }
}
