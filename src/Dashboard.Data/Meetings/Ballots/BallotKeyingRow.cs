using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>What one person keyed in of one paper ballot; gone when the ballot is closed.</summary>
internal sealed class BallotKeyingRow
{
    public required long Ballot { get; init; }

    /// <summary>The number that the office writes on the paper when it is keyed in, from 1; no voter has it.</summary>
    public required int Paper { get; init; }

    public required string Account { get; init; }

    public required int Group { get; set; }

    public required string Answers { get; set; }

    public BallotPaper ToPaper() => new(Group, BallotPaperRow.Read(Answers));
}
