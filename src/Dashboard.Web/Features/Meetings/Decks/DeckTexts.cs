using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>The texts that slides are written with.</summary>
public sealed record DeckTexts(
    IStringLocalizer<DeckText> Deck,
    IStringLocalizer<ScoringText> Scoring,
    IStringLocalizer<PartsText> Parts,
    IStringLocalizer<LeadGooseText> LeadGoose,
    IStringLocalizer<FindingText> Findings);
