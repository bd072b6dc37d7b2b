namespace Dashboard.Data.Meetings;

/// <summary>How people arranged the deck of a meeting.</summary>
internal sealed class DeckRow
{
    /// <summary>Number of the meeting in its ledger.</summary>
    public required long Meeting { get; init; }

    /// <summary>The settings as JSON.</summary>
    public required string Json { get; set; }

    /// <summary>1 when first saved: the token against silent overwriting.</summary>
    public required int Version { get; set; }
}
