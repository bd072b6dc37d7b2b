using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dashboard.Domain.Access;

namespace Dashboard.Web.Show;

/// <summary>
/// Which shows others may follow, and which slide each is at. It lies in memory: a show that outlives the server goes on without followers. An
/// address cannot be guessed, and is worth nothing once its show is over.
/// </summary>
public sealed class FollowBoard(TimeProvider time)
{
    private const int TokenBytes = 16;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, Following> _all = new(StringComparer.Ordinal);

    /// <summary>Lets others follow a meeting. While its show is followed already, the address stays: a speaker who opens the show again loses nobody.</summary>
    public string Open(Actor speaker, long meeting)
    {
        if (AddressOf(meeting) is { } open)
        {
            return open;
        }

        Close(meeting);
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        _all[token] = new Following(speaker, meeting, string.Empty, time.GetUtcNow());
        return token;
    }

    public void Close(long meeting)
    {
        foreach (var (token, _) in _all.Where(f => f.Value.Meeting == meeting).ToList())
        {
            _all.TryRemove(token, out _);
        }
    }

    /// <summary>Says which slide is shown, by its key: a follower who came later may have other slides before it.</summary>
    public void Tell(long meeting, string slide)
    {
        foreach (var (token, following) in _all.Where(f => f.Value.Meeting == meeting).ToList())
        {
            _all.TryUpdate(token, following with { Slide = slide }, following);
        }
    }

    /// <summary>The address under which a meeting is followed; null when it is not.</summary>
    public string? AddressOf(long meeting) => _all.Where(f => f.Value.Meeting == meeting && Find(f.Key) is not null).Select(f => f.Key).FirstOrDefault();

    /// <summary>The show behind an address; null when it is over or never was.</summary>
    public Following? Find(string token) =>
        _all.TryGetValue(token, out var following) && time.GetUtcNow() - following.OpenedAt < Longest ? following : null;
}
