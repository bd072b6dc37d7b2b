using System.Text.Json;
using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>A secret ballot of a meeting (docs/adr/0016-ballot-anonymity.md).</summary>
internal sealed class BallotRow
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>1, 2, 3 … in the county.</summary>
    public required long Number { get; init; }

    /// <summary>The meeting, by its number in the ledger of meetings; it has one ballot.</summary>
    public required long Meeting { get; init; }

    public required BallotState State { get; set; }

    /// <summary>The setup as JSON.</summary>
    public required string Setup { get; set; }

    /// <summary>With it codes are hashed: 32 random bytes.</summary>
    public required byte[] Key { get; init; }

    public required int Version { get; set; }

    public DateOnly? ClosedOn { get; set; }

    /// <summary>The canonical tally; null until it is closed.</summary>
    public string? Tally { get; set; }

    /// <summary>SHA-256 of the tally.</summary>
    public string? TallyHash { get; set; }

    public BallotSetup ToSetup() => JsonSerializer.Deserialize<BallotSetup>(Setup, Json)!;

    public static string Write(BallotSetup setup) => JsonSerializer.Serialize(setup, Json);
}
