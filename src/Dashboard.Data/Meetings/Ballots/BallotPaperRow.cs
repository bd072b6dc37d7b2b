using System.Collections.Immutable;
using System.Text.Json;
using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>A ballot that was cast: under a random id, with no number, no time and no rowid.</summary>
internal sealed class BallotPaperRow
{
    /// <summary>128 random bits: the table's only order.</summary>
    public required byte[] Id { get; init; }

    public required long Ballot { get; init; }

    public required int Group { get; init; }

    public required string Answers { get; init; }

    public BallotPaper ToPaper() => new(Group, Read(Answers));

    public static string Write(BallotPaper paper) => JsonSerializer.Serialize(paper.Answers);

    public static ImmutableSortedDictionary<string, ImmutableArray<int?>> Read(string answers) =>
        JsonSerializer.Deserialize<Dictionary<string, ImmutableArray<int?>>>(answers)!.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
