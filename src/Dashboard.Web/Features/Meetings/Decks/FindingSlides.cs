using System.Collections.Immutable;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Display;
using Dashboard.Web.Features.Rectification;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>What inspections found, in pictures and as a list of what is owed.</summary>
internal static class FindingSlides
{
    public static Slide Photos(SlideContext context, SlideKey key)
    {
        var shown = DeckPlan.PageOf(PhotoPairs.Of(context.Material.Facts), key, DeckPlan.PairsOnSlide);
        var first = shown[0];
        var message = first.IsRelapse ? DeckText.PhotosRelapse : first.After is not null ? DeckText.PhotosMended : DeckText.PhotosOwed;
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.PhotosName, key.Subject),
            Message = context.Say(message, first.IsRelapse ? SlideContext.Lag(context.UnitName(first.Unit)) : SlideContext.Lead(context.UnitName(first.Unit)), new(ItemOf(first))),
            Bands = [new SlideBand(1, [new PhotoPanel([.. shown.Select(f => Pair(context, f))])])],
            Source = context.Text(DeckText.PhotosSource),
        };
    }

    public static Slide Overdue(SlideContext context, SlideKey key)
    {
        var all = OverdueFindings.Of(context.Material.Facts);
        var most = all.GroupBy(f => f.Unit, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First();
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.OverdueName, key.Subject),
            Message = context.Say(
                DeckText.OverdueMessage,
                SlideContext.Lag(Figures.Count(all.Length)),
                SlideContext.Lag(context.UnitName(most.Key)),
                SlideContext.Count(most.Count()),
                SlideContext.Count(all.Max(f => f.DaysOver))),
            Bands = [new SlideBand(1, [Table(context, DeckPlan.PageOf(all, key))])],
            Source = context.Text(DeckText.OverdueSource, RunWords.Day(context.Material.Facts.AsOf)),
        };
    }

    private static SlidePhotos Pair(SlideContext context, FrozenFinding finding) => new(
        finding.Before!.Value,
        context.Text(DeckText.PhotoBefore, RunWords.Day(finding.FoundOn)),
        finding.After,
        finding.After is null ? context.Text(DeckText.PhotoNone) : context.Text(DeckText.PhotoAfter, FindingWords.State(context.Texts.Findings, finding.State)),
        context.Text(
            DeckText.PhotoCaption,
            context.UnitName(finding.Unit),
            ItemOf(finding),
            finding.IsRelapse ? context.Text(DeckText.PhotoRelapse) : FindingWords.State(context.Texts.Findings, finding.State)),
        finding.IsRelapse || finding.IsOverdue ? Tone.Lag : Tone.Plain);

    private static TablePanel Table(SlideContext context, IReadOnlyList<FrozenFinding> findings) => new(
        [
            new TableHead(context.Text(DeckText.HeadFinding), 4), new TableHead(context.Text(DeckText.HeadUnit), 5), new TableHead(context.Text(DeckText.HeadItem), 11),
            new TableHead(context.Text(DeckText.HeadPlaceOf), 6), new TableHead(context.Text(DeckText.HeadDue), 4), new TableHead(context.Text(DeckText.HeadOver), 4),
            new TableHead(context.Text(DeckText.HeadMark), 4),
        ],
        [
            .. findings.Select(f => ImmutableArray.Create(
                new SlideCell(f.Id),
                new SlideCell(context.UnitName(f.Unit), Door: f.Unit),
                new SlideCell(ItemOf(f)),
                new SlideCell(f.Place),
                new SlideCell(f.Due is { } due ? RunWords.Day(due) : Figures.None),
                new SlideCell(f.DaysOver > 0 ? context.Text(DeckText.OverDays, Figures.Count(f.DaysOver)) : context.Text(DeckText.OverReported), Tone.Lag),
                new SlideCell(Marks(context, f), Tone.Lag))),
        ]);

    private static string Marks(SlideContext context, FrozenFinding finding) => string.Join(
        ' ', new[] { finding.IsListed ? context.Text(DeckText.MarkListed) : null, finding.IsRelapse ? context.Text(DeckText.MarkRelapse) : null }.OfType<string>());

    private static string ItemOf(FrozenFinding finding) => Bilingual.Pick(finding.ItemZh, finding.ItemEn);
}
