using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>A ballot as its reader may see it.</summary>
/// <param name="Number">Its number in the county.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Version">Which version of it was read; acts name it.</param>
/// <param name="Setup">What is asked of whom.</param>
/// <param name="Turnout">How many have voted, by group: in a rehearsal of practice votes, while open of real ones.</param>
/// <param name="Codes">How many codes are issued, by group: in a rehearsal the practice codes, else the real ones.</param>
/// <param name="Issues">Which issue of codes stands, by group.</param>
/// <param name="Tally">The result after closing, of the units that the reader may see; in a rehearsal that of the practice votes; else null.</param>
/// <param name="TallyHash">SHA-256 of the whole tally; null until it is closed.</param>
/// <param name="HasRestarted">Whether it is open and the server was started anew since: what was in the urn comes back from the phones that are opened.</param>
public sealed record BallotView(
    long Number,
    BallotState State,
    int Version,
    BallotSetup Setup,
    IReadOnlyList<BallotTurnout> Turnout,
    IReadOnlyList<int> Codes,
    IReadOnlyList<int> Issues,
    BallotTally? Tally,
    string? TallyHash,
    bool HasRestarted);
