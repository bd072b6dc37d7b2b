using Dashboard.Domain.Meetings.Decks;

namespace Dashboard.Data.Meetings;

/// <summary>How the deck of a meeting is arranged.</summary>
/// <param name="Settings">Order, hidden slides, comments.</param>
/// <param name="Version">What a writer must have seen; 0 when nobody has arranged it.</param>
public sealed record StoredDeck(DeckSettings Settings, int Version);
