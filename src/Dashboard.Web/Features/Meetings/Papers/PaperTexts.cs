using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Meetings.Papers;

/// <summary>The texts that papers are written with.</summary>
public sealed record PaperTexts(
    IStringLocalizer<PaperText> Paper,
    IStringLocalizer<DeckText> Deck,
    IStringLocalizer<ScoringText> Scoring,
    IStringLocalizer<PartsText> Parts,
    IStringLocalizer<FindingText> Findings);
