namespace Dashboard.Data.Meetings.Ballots;

/// <summary>A code that was issued: known by its keyed hash alone, with no number, no time and no rowid. It never meets what was answered with it.</summary>
internal sealed class BallotCodeRow
{
    public required long Ballot { get; init; }

    /// <summary>HMAC-SHA256 of the code under the ballot's key.</summary>
    public required byte[] Hash { get; init; }

    public required int Group { get; init; }

    /// <summary>Whether it has voted; at closing all codes are spent alike.</summary>
    public bool IsSpent { get; set; }
}
