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
        Assert.Equal(0, _board.Find(token)!.Slide);

        _board.Tell(24, 7);
        _board.Tell(25, 3);
        Assert.Equal((24L, 7), (_board.Find(token)!.Meeting, _board.Find(token)!.Slide));
    }

    [Fact]
    public void Address_EndsWithTheShowWithTheNextAddressAndWithTheDay()
    {
        var first = _board.Open(Office, 24);
        var second = _board.Open(Office, 24);
        Assert.Null(_board.Find(first));
        Assert.NotEqual(first, second);

        _time.Advance(TimeSpan.FromHours(13));
        Assert.Null(_board.Find(second));

        var third = _board.Open(Office, 24);
        _board.Close(24);
        Assert.Null(_board.Find(third));
        Assert.Null(_board.Find("nobody"));
    }
}
