using System.Collections.Immutable;
using Dashboard.Documents.Slides;
using Dashboard.Domain.LeadGoose;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Web.Display;
using Dashboard.Web.Features.LeadGoose;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>Lead-goose duties as a heat map: duties down, units across.</summary>
internal static class DutySlides
{
    private const int DutyWidth = 7;

    public static Slide Group(SlideContext context, SlideKey key)
    {
        var group = context.Group(key.Subject);
        var duties = context.Material.Facts.Duties;
        var cards = group.Ranked.Concat(group.Unranked).Select(u => LeadGooseCalculator.Of(context.Material.Run.Run, u.Result.Unit.Code, duties)).ToList();
        var weak = duties.Select((duty, i) => (Duty: duty, Units: cards.Count(c => c.Duties[i].Status == DutyStatus.Weak))).MaxBy(d => d.Units);
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.DutyName, context.GroupName(key.Subject)),
            Message = weak is { Duty: { } duty, Units: > 0 and var units }
                ? context.Say(DeckText.DutyMessage, SlideContext.Lag(NameOf(duty)), SlideContext.Count(units))
                : context.Say(DeckText.DutyMessageGood, SlideContext.Count(cards.Count(c => c.Scored > 0 && c.Performed == c.Scored))),
            Bands =
            [
                new SlideBand(1, [new TablePanel(
                    [new TableHead(context.Text(DeckText.HeadDuty), DutyWidth), .. cards.Select(c => new TableHead(Bilingual.NameOf(c.Result.Unit)))],
                    [.. duties.Select((d, i) => ImmutableArray.Create([new SlideCell(NameOf(d)), .. cards.Select(c => Cell(c, i))]))]) { HasUprightHeads = true }]),
            ],
            Source = context.Text(
                DeckText.DutySource,
                DutyWords.Sign(DutyStatus.Performed),
                DutyWords.Sign(DutyStatus.Partial),
                DutyWords.Sign(DutyStatus.Weak),
                DutyWords.Sign(DutyStatus.Waiting),
                DutyWords.Sign(DutyStatus.NotApplicable)),
        };
    }

    private static SlideCell Cell(LeadGooseCard card, int duty)
    {
        var status = card.Duties[duty].Status;
        var tone = status switch { DutyStatus.Performed => Tone.Good, DutyStatus.Partial => Tone.Warn, DutyStatus.Weak => Tone.Lag, _ => Tone.Muted };
        return new SlideCell(DutyWords.Sign(status), tone, tone == Tone.Muted ? Tone.Plain : tone, card.Result.Unit.Code);
    }

    private static string NameOf(LeadGooseDuty duty) => Bilingual.Pick(duty.NameZh, duty.NameEn);
}
