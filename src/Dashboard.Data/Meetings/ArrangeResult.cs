namespace Dashboard.Data.Meetings;

/// <summary>What became of the wish to arrange a deck.</summary>
/// <param name="Outcome">Saved or why not.</param>
/// <param name="Deck">The deck as it stands now.</param>
public sealed record ArrangeResult(ArrangeOutcome Outcome, StoredDeck Deck);
