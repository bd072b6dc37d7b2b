using System.Security.Cryptography;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>What lies in the urn of one ballot. Touched only by who holds the urn's turn.</summary>
internal sealed class UrnContent
{
    /// <summary>A group that holds so many gives some away to be written.</summary>
    public const int Full = 2 * Batch;

    /// <summary>So many are written at once; at least as many stay behind.</summary>
    public const int Batch = 5;

    private readonly Dictionary<string, bool> _sealed = new(StringComparer.Ordinal);
    private readonly List<CastVote> _pending = [];

    /// <summary>Whether the code has voted since the server started, and whether that vote is written: null, false or true.</summary>
    public bool? IsSealed(byte[] hash) => _sealed.TryGetValue(Name(hash), out var isSealed) ? isSealed : null;

    /// <summary>Takes a vote in; false when its code has voted.</summary>
    public bool Take(CastVote vote)
    {
        if (!_sealed.TryAdd(Name(vote.Hash), false))
        {
            return false;
        }

        _pending.Add(vote);
        return true;
    }

    public int PendingIn(int group) => _pending.Count(v => v.Paper.Group == group);

    /// <summary>All that are not written yet.</summary>
    public IReadOnlyList<CastVote> Pending => _pending;

    /// <summary>Which to write now, at random; none while too few lie here to hide among.</summary>
    public IReadOnlyList<CastVote> Draw(int group)
    {
        var held = _pending.Where(v => v.Paper.Group == group).ToArray();
        if (held.Length < Full)
        {
            return [];
        }

        RandomNumberGenerator.Shuffle(held.AsSpan());
        return held[..Batch];
    }

    /// <summary>They are written, and their answers leave the memory.</summary>
    public void Seal(IReadOnlyCollection<CastVote> written)
    {
        foreach (var vote in written)
        {
            _sealed[Name(vote.Hash)] = true;
        }

        _pending.RemoveAll(written.Contains);
    }

    private static string Name(byte[] hash) => Convert.ToHexString(hash);
}
