using System.Collections.Immutable;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>Who leads, who lags and who moved.</summary>
internal static class RankingSlides
{
    private const int MostMovers = 5;
    private const int RunningFrom = 2;

    // Beyond this a column of bars would be too thin to read from the last row.
    private const int RowsOfColumn = 16;

    // As wide as a digit, so that places stand below one another.
    private const char FigureSpace = '\u2007';

    public static Slide Ranking(SlideContext context, SlideKey key)
    {
        var group = context.Group(key.Subject);
        var totals = group.Ranked.Select(u => u.Result.Total).ToList();
        var (from, to) = (SlideContext.AxisFrom(totals), SlideContext.AxisTo(totals));
        string source = context.Text(DeckText.RankingSource, context.GroupName(key.Subject), Figures.Plain(from));
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.RankingName, context.GroupName(key.Subject)),
            Message = RankingMessage(context, group),
            Bands = [new SlideBand(1, [.. group.Ranked.Chunk(PerColumn(group.Ranked.Length)).Select(rows => new BarPanel([.. rows.Select(u => Row(context, group, u))], from, to, context.Text(DeckText.HeadTotal)))])],
            Source = group.Unranked.IsEmpty ? source : $"{source} · {context.Text(DeckText.RankingUnranked, SlideContext.Join(group.Unranked.Select(u => Bilingual.NameOf(u.Result.Unit))))}",
        };
    }

    public static Slide Movers(SlideContext context, SlideKey key)
    {
        var moved = context.Overview.Groups.SelectMany(g => g.Ranked).Where(u => u.PlacesGained is not null and not 0).ToList();
        var up = moved.Where(u => u.PlacesGained > 0).OrderByDescending(u => u.PlacesGained).ThenByDescending(u => u.PointsGained).Take(MostMovers).ToList();
        var down = moved.Where(u => u.PlacesGained < 0).OrderBy(u => u.PlacesGained).ThenBy(u => u.PointsGained).Take(MostMovers).ToList();
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.MoversName),
            Message = MoversMessage(context, up.FirstOrDefault(), down.FirstOrDefault()),
            Bands = [new SlideBand(1, [Table(context, up, DeckText.MoversUpHeading, Tone.Good), Table(context, down, DeckText.MoversDownHeading, Tone.Lag)])],
            Source = context.Text(DeckText.MoversSource, context.Material.Before is { } before ? QuarterWords.Full(context.Texts.Parts, before.Quarter) : Figures.None),
        };
    }

    public static Slide Lists(SlideContext context, SlideKey key)
    {
        var lists = RedAndBlackLists.Of(context.Overview.Groups, context.Scheme.Grades, context.Settings.ListLength);
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.ListsName),
            Message = ListsMessage(context, lists),
            Bands = [new SlideBand(1, [List(context, lists.Red, DeckText.ListRed, Tone.Lead), List(context, lists.Black, DeckText.ListBlack, Tone.Plain)])],
            Source = context.Text(DeckText.ListsSource, Figures.Count(context.Settings.ListLength)),
        };
    }

    /// <summary>How many bars stand one below the other; more than fit one column stand in two.</summary>
    public static int PerColumn(int rows) => Math.Max(1, rows > RowsOfColumn ? (rows + 1) / 2 : rows);

    private static BarRow Row(SlideContext context, GroupStanding group, UnitStanding unit)
    {
        var (moved, tone) = context.Moved(unit);
        var trail = UnitTrail.Of(context.Material, unit.Result.Unit.Code);
        var running = trail.Rises >= RunningFrom && unit.PlacesGained >= 0 ? context.Text(DeckText.RisesNote, Figures.Count(trail.Rises))
            : trail.Falls >= RunningFrom && unit.PlacesGained <= 0 ? context.Text(DeckText.FallsNote, Figures.Count(trail.Falls))
            : string.Empty;
        return new BarRow(
            $"{Figures.Count(unit.Result.Rank!.Value).PadLeft(2, FigureSpace)}　{Bilingual.NameOf(unit.Result.Unit)}",
            unit.Result.Total,
            Figures.Points(unit.Result.Total),
            running.Length > 0 ? $"{moved} {running}" : moved,
            unit.Result.Rank == 1 ? Tone.Lead : unit.Attention == Attention.Now || unit.Result.Rank == group.Ranked[^1].Result.Rank ? Tone.Lag : Tone.Plain,
            tone,
            unit.Result.Unit.Code);
    }

    private static ImmutableArray<TextPart> RankingMessage(SlideContext context, GroupStanding group)
    {
        var first = group.Ranked[0];
        var tied = group.Ranked.Count(u => u.Result.Rank == 1);
        var name = SlideContext.Lead(Bilingual.NameOf(first.Result.Unit));
        var rises = UnitTrail.Of(context.Material, first.Result.Unit.Code).Rises;
        var leads = group.Ranked.Length == 1 ? context.Say(DeckText.RankingOnly, name, new(Figures.Points(first.Result.Total)))
            : tied > 1 ? context.Say(DeckText.RankingTied, SlideContext.Count(tied), new(Figures.Points(first.Result.Total)))
            : rises >= RunningFrom ? context.Say(DeckText.RankingRises, name, SlideContext.Count(rises), new(Figures.Points(first.LeadOverNext)))
            : context.Say(DeckText.RankingLeads, name, new(Figures.Points(first.LeadOverNext)));
        var fell = group.Ranked.Where(u => u.PlacesGained <= -RunningFrom).MinBy(u => u.PlacesGained);
        var last = group.Ranked[^1];
        var lastTied = group.Ranked.Count(u => u.Result.Rank == last.Result.Rank);
        return fell is not null && fell != first
            ? [.. leads, .. context.Say(DeckText.RankingLastFell, SlideContext.Lag(Bilingual.NameOf(fell.Result.Unit)), SlideContext.Count(-fell.PlacesGained!.Value), SlideContext.Count(fell.Result.Rank!.Value))]
            : lastTied > 1 && last.Result.Rank > 1 ? [.. leads, .. context.Say(DeckText.RankingLastTied, SlideContext.Lag(Figures.Count(lastTied)))]
            : last.GapToNext is { } gap
                ? [.. leads, .. context.Say(DeckText.RankingLast, SlideContext.Lag(Bilingual.NameOf(last.Result.Unit)), new(Figures.Points(gap)))]
                : leads;
    }

    private static ImmutableArray<TextPart> MoversMessage(SlideContext context, UnitStanding? up, UnitStanding? down) => (up, down) switch
    {
        ({ } rose, { } fell) => context.Say(DeckText.MoversMessage, Up(rose), Places(rose), Down(fell), Places(fell)),
        ({ } rose, null) => context.Say(DeckText.MoversMessageUp, Up(rose), Places(rose)),
        (null, { } fell) => context.Say(DeckText.MoversMessageDown, Down(fell), Places(fell)),
        _ => context.Say(DeckText.MoversMessageNone),
    };

    // Beside rank stands who improved most (DOMAIN 3.6).
    private static ImmutableArray<TextPart> ListsMessage(SlideContext context, RedAndBlackLists lists)
    {
        var (red, black) = (SlideContext.Count(lists.Red.Length), SlideContext.Count(lists.Black.Length));
        var moved = context.Overview.Groups.SelectMany(g => g.Ranked).Where(u => u.PointsGained is not null).OrderByDescending(u => u.PointsGained).ToList();
        return moved is [{ PointsGained: > 0 } best, .., { PointsGained: < 0 } worst]
            ? context.Say(DeckText.ListsMessageMovers, red, black, Up(best), Down(worst))
            : context.Say(DeckText.ListsMessage, red, black);
    }

    private static TextPart Up(UnitStanding unit) => SlideContext.Lead(Bilingual.NameOf(unit.Result.Unit));

    private static TextPart Down(UnitStanding unit) => SlideContext.Lag(Bilingual.NameOf(unit.Result.Unit));

    private static TextPart Places(UnitStanding unit) => SlideContext.Count(Math.Abs(unit.PlacesGained!.Value));

    private static TablePanel Table(SlideContext context, List<UnitStanding> units, string heading, Tone tone) => new(
        [
            new TableHead(context.Text(DeckText.HeadUnit), 6), new TableHead(context.Text(DeckText.HeadPlace), 4),
            new TableHead(context.Text(DeckText.HeadTotal), 3, IsNumber: true), new TableHead(context.Text(DeckText.HeadChange), 3, IsNumber: true),
        ],
        [
            .. units.Select(u => ImmutableArray.Create(
                new SlideCell(Bilingual.NameOf(u.Result.Unit), Door: u.Result.Unit.Code),
                new SlideCell($"{context.Text(DeckText.PlaceFromTo, Figures.Count(u.Before!.Rank!.Value), Figures.Count(u.Result.Rank!.Value))}　{context.Moved(u).Text}", tone),
                new SlideCell(Figures.Points(u.Result.Total)),
                new SlideCell(Figures.Difference(u.PointsGained), tone))),
        ])
    {
        Heading = context.Text(heading),
    };

    private static TablePanel List(SlideContext context, ImmutableArray<UnitStanding> units, string heading, Tone tone) => new(
        [
            new TableHead(context.Text(DeckText.HeadUnit), 6), new TableHead(context.Text(DeckText.HeadGroup), 4),
            new TableHead(context.Text(DeckText.HeadPlace), 2, IsNumber: true), new TableHead(context.Text(DeckText.HeadTotal), 3, IsNumber: true),
        ],
        units.IsEmpty
            ? [[new SlideCell(context.Text(DeckText.ListEmpty), Tone.Muted), new SlideCell(string.Empty), new SlideCell(string.Empty), new SlideCell(string.Empty)]]
            : [.. units.Select(u => ImmutableArray.Create(
                new SlideCell(Bilingual.NameOf(u.Result.Unit), tone, Door: u.Result.Unit.Code),
                new SlideCell(context.GroupName(u.Result.Unit.UnitType)),
                new SlideCell(Figures.Count(u.Result.Rank!.Value)),
                new SlideCell(Figures.Points(u.Result.Total))))])
    {
        Heading = context.Text(heading),
    };
}
