using Dashboard.Data.Storage;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>
/// Votes between the phone and the database (docs/adr/0016-ballot-anonymity.md). They are in memory on purpose: what is written vote by vote could
/// be read vote by vote. Nothing here ends up in the database when the server stops; phones send again what was not sealed.
/// </summary>
public sealed class BallotUrn
{
    private readonly FifoGate _turn = new();
    private readonly Dictionary<long, UrnContent> _urns = [];
    private readonly Dictionary<long, Rehearsal> _rehearsals = [];
    private readonly HashSet<long> _opened = [];
    private readonly Dictionary<(long Ballot, int Group), int> _issues = [];

    /// <summary>The right to look in and to change what lies here, one at a time: a code counts once in any race.</summary>
    internal async Task<IDisposable> EnterAsync(CancellationToken cancellationToken) => await _turn.EnterAsync(cancellationToken);

    internal UrnContent Of(long ballot) => _urns.TryGetValue(ballot, out var urn) ? urn : _urns[ballot] = new UrnContent();

    internal Rehearsal RehearsalOf(long ballot) => _rehearsals.TryGetValue(ballot, out var rehearsal) ? rehearsal : _rehearsals[ballot] = new Rehearsal();

    internal IEnumerable<KeyValuePair<long, Rehearsal>> Rehearsals => _rehearsals;

    /// <summary>Notes that the ballot was opened by this run of the server.</summary>
    internal void Open(long ballot) => _opened.Add(ballot);

    /// <summary>Whether the server has run since the ballot was opened; if not, what lay here is lost but for the phones.</summary>
    internal bool SawOpening(long ballot) => _opened.Contains(ballot);

    /// <summary>Notes that a group's codes were issued, once more.</summary>
    internal int Issue(long ballot, int group) => _issues[(ballot, group)] = IssueOf(ballot, group) + 1;

    /// <summary>How often the codes of a group were issued since the server started.</summary>
    internal int IssueOf(long ballot, int group) => _issues.GetValueOrDefault((ballot, group));

    internal void EndRehearsal(long ballot) => _rehearsals.Remove(ballot);
}
