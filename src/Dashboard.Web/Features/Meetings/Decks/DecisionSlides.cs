using System.Collections.Immutable;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>What was decided and what became of it.</summary>
internal static class DecisionSlides
{
    public static Slide Last(SlideContext context, SlideKey key)
    {
        var decisions = MeetingDecisions.Last(context.Material);
        var overdue = decisions.Count(d => d.IsOverdue(context.Material.Facts.AsOf));
        var (all, done) = (SlideContext.Count(decisions.Count), SlideContext.Count(decisions.Count(d => d.State == DecisionState.Closed)));
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.LastName),
            Message = overdue > 0 ? context.Say(DeckText.LastMessage, all, done, SlideContext.Lag(Figures.Count(overdue))) : context.Say(DeckText.LastMessageClear, all, done),
            Bands = [new SlideBand(1, [Table(context, DeckPlan.PageOf(decisions, key))])],
            Source = context.Text(DeckText.LastSource),
        };
    }

    public static Slide Own(SlideContext context, SlideKey key)
    {
        var decisions = MeetingDecisions.Own(context.Material);
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.OwnName),
            Message = context.Say(DeckText.OwnMessage, SlideContext.Count(decisions.Count), new(RunWords.Day(decisions.Min(d => d.DueOn)))),
            Bands = [new SlideBand(1, [Table(context, DeckPlan.PageOf(decisions, key))])],
            Source = context.Text(DeckText.OwnSource),
        };
    }

    public static string State(SlideContext context, MeetingDecision decision) => decision.IsOverdue(context.Material.Facts.AsOf)
        ? context.Text(DeckText.DecisionOverdue)
        : context.Text("Decision" + decision.State);

    private static TablePanel Table(SlideContext context, IReadOnlyList<MeetingDecision> decisions) => new(
        [
            new TableHead(context.Text(DeckText.HeadMatter), 11), new TableHead(context.Text(DeckText.HeadUnit), 5), new TableHead(context.Text(DeckText.HeadDue), 4),
            new TableHead(context.Text(DeckText.HeadState), 4), new TableHead(context.Text(DeckText.HeadReply), 10),
        ],
        [
            .. decisions.Select(d => ImmutableArray.Create(
                new SlideCell(d.Matter),
                new SlideCell(context.UnitName(d.Unit), Door: d.Unit),
                new SlideCell(RunWords.Day(d.DueOn)),
                new SlideCell(State(context, d), d.IsOverdue(context.Material.Facts.AsOf) ? Tone.Lag : d.State == DecisionState.Closed ? Tone.Good : Tone.Warn),
                new SlideCell(d.Reply ?? Figures.None, Tone.Muted))),
        ]);
}
