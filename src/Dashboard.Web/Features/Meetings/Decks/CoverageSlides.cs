using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>Demonstration villages, township by township: a map of tiles, since no outline of the county is at hand.</summary>
internal static class CoverageSlides
{
    private const int Columns = 5;
    private const decimal Weak = 50;
    private const decimal Strong = 65;

    public static Slide County(SlideContext context, SlideKey key)
    {
        var coverage = context.Material.Facts.Coverage;
        var lowest = coverage.Where(c => c.City.All > 0).MinBy(Rate);
        var (countyN, cityN, all) = (coverage.Sum(c => c.County.N), coverage.Sum(c => c.City.N), coverage.Sum(c => c.City.All));
        return new Slide
        {
            Key = key,
            Name = context.Text(DeckText.CoverageName),
            Message = context.Say(
                DeckText.CoverageMessage,
                new(RateText(context, countyN, all)),
                SlideContext.Lead(RateText(context, cityN, all)),
                lowest is null ? new(Figures.None) : SlideContext.Lag(context.UnitName(lowest.Township))),
            Bands = [new SlideBand(1, [new FigurePanel([.. coverage.OrderByDescending(Rate).ThenBy(c => c.Township, StringComparer.Ordinal).Select(c => Tile(context, c))], Columns)])],
            Source = context.Text(
                DeckText.CoverageTownships,
                context.Text(DeckText.CoverageSource),
                Figures.Count(coverage.Count(c => c is { Counts: true, IsCityOrAbove: true })),
                Figures.Count(coverage.Count(c => c.Counts))),
        };
    }

    private static SlideFigure Tile(SlideContext context, FrozenCoverage coverage) => new(
        TitleOf(coverage) is { } title ? $"{context.UnitName(coverage.Township)} · {title}" : context.UnitName(coverage.Township),
        context.Text(DeckText.Percent, Figures.Coverage(coverage.City.N, coverage.City.All)),
        $"{Figures.Count(coverage.City.N)}/{Figures.Count(coverage.City.All)} · {context.Text(DeckText.CoverageNote, Figures.Count(coverage.County.N), Figures.Count(coverage.County.All))}",
        Rate(coverage) switch { < Weak => Tone.Lag, >= Strong => Tone.Good, _ => Tone.Warn },
        coverage.Township);

    private static string? TitleOf(FrozenCoverage coverage) =>
        coverage.LevelZh is { } zh ? Bilingual.Pick(zh, coverage.LevelEn ?? zh) : null;

    // 全覆盖 is said only when every single one is covered.
    private static string RateText(SlideContext context, int n, int all) => all > 0 && n == all
        ? context.Text(DeckText.CoverageFull, Figures.Count(n), Figures.Count(all))
        : context.Text(DeckText.CoverageRate, Figures.Count(n), Figures.Count(all), Figures.Coverage(n, all));

    private static decimal? Rate(FrozenCoverage coverage) => Figures.CoverageRate(coverage.City.N, coverage.City.All);
}
