using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>The result of a closed ballot.</summary>
/// <param name="Turnout">One for each group.</param>
/// <param name="Units">One for each unit, in the order of the setup.</param>
public sealed record BallotTally(ImmutableArray<BallotTurnout> Turnout, ImmutableArray<BallotUnitTally> Units)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The tally as one text, the same for the same ballots in whatever order they came.</summary>
    public string ToCanonical() => JsonSerializer.Serialize(this, Json);

    /// <summary>SHA-256 of the canonical text in UTF-8, in lower-case hexadecimal: what the evidence of a score names.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToCanonical())));

    /// <summary>The tally of a canonical text.</summary>
    public static BallotTally FromCanonical(string text) => JsonSerializer.Deserialize<BallotTally>(text, Json)!;
}
