using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>A rehearsal: its codes and votes, in memory alone. Touched only by who holds the urn's turn.</summary>
internal sealed class Rehearsal
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BallotPaper> _votes = new(StringComparer.Ordinal);

    public IReadOnlyCollection<BallotPaper> Papers => _votes.Values;

    public int? GroupOf(string code) => _codes.TryGetValue(code, out var group) ? group : null;

    public bool HasVoted(string code) => _votes.ContainsKey(code);

    public bool Take(string code, BallotPaper paper) => _votes.TryAdd(code, paper);

    public int CodesOf(int group) => _codes.Values.Count(g => g == group);

    /// <summary>Codes in place of those that the group had, with all that was voted with them.</summary>
    public void Issue(int group, IEnumerable<string> codes)
    {
        foreach (var old in _codes.Where(c => c.Value == group).Select(c => c.Key).ToList())
        {
            _codes.Remove(old);
            _votes.Remove(old);
        }

        foreach (var code in codes)
        {
            _codes.Add(code, group);
        }
    }

    /// <summary>Wipes the votes; the printed codes may be used again.</summary>
    public void Wipe() => _votes.Clear();
}
