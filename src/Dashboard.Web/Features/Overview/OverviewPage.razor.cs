using Dashboard.Data.Assessment;
using Dashboard.Data.Baseline;
using Dashboard.Domain.Access;
using Dashboard.Domain.Baseline;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Coverage;
using Dashboard.Domain.Organisation;
using Dashboard.Domain.Owed;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Charts;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Overview;

/// <summary>The county at a glance for a leader.</summary>
public sealed partial class OverviewPage : RunPage
{
    private const int Shown = 3;
    private const int MoversShown = 6;

    // Below this total a leader asks about a unit (docs/domain.md, lamps).
    private const decimal LowTotal = 75;

    private CountyOverview _county = null!;
    private IReadOnlyList<ChartModel> _strips = [];
    private Dictionary<string, string> _stripMeta = [];
    private ChartModel? _radar;
    private IReadOnlyList<CoverageRate> _coverage = [];
    private IReadOnlyList<BaselineFigure> _baselines = [];
    private IReadOnlyList<Honour> _honours = [];
    private IReadOnlyList<OwedItem> _owed = [];
    private IReadOnlyList<UnitStanding> _vetoes = [];
    private DateOnly? _due;
    private IReadOnlyList<UnitStanding> _movers = [];
    private IReadOnlyDictionary<string, ChartModel> _trends = new Dictionary<string, ChartModel>();

    [Inject]
    public required BaselineStore Baselines { get; init; }

    [Inject]
    public required PeriodStore Periods { get; init; }

    [Inject]
    public required BusinessClock Clock { get; init; }

    private bool SeesOwed => AccessRules.SeesAllUnits(Actor);

    private OrganisationUnit? OwnUnit => Actor.Is(Role.Clerk) && Actor.Unit is { } unit ? Units.GetValueOrDefault(unit) : null;

    private DateOnly AsOfDay => DateOnly.FromDateTime(BusinessClock.ToLocal(Choice.Current.AsOf).DateTime);

    private string Change => _county.MeanChange is { } change
        ? Text[OverviewText.SayChange, Figures.Difference(change)]
        : Text[OverviewText.SayNoChange];

    private string LowWords
    {
        get
        {
            var ranked = _county.Groups.SelectMany(g => g.Ranked).ToList();
            var low = ranked.Count(u => u.Result.Total < LowTotal);
            return low == 0
                ? Text[OverviewText.SayNoneLow, Figures.Plain(LowTotal)]
                : Text[OverviewText.SayLow, Figures.Count(low), Figures.Count(ranked.Count), Figures.Plain(LowTotal)];
        }
    }

    protected override async Task LoadAsync()
    {
        var run = Choice.Current.Run;
        _county = OverviewCalculator.Of(run, Choice.Before?.Run);
        _coverage = CoverageCalculator.Of(run.Package, [.. Units.Values]);
        _baselines = await Baselines.FiguresAsync(Actor, CancellationToken.None).ConfigureAwait(true);
        _honours = await Baselines.HonoursAsync(Actor, CancellationToken.None).ConfigureAwait(true);
        var period = await Periods.FindAsync(Actor, Choice.Current.Quarter, CancellationToken.None).ConfigureAwait(true);
        _due = period?.DueDate;
        var calendar = await Organisations.CalendarAsync(CancellationToken.None).ConfigureAwait(true);
        _owed = _due is { } due && SeesOwed ? OwedCalculator.Of(run, due, AsOfDay, calendar) : [];
        _vetoes = [.. _county.Units.Where(u => u.Result.Vetoes.Length > 0)];
        _movers = [.. _county.Movers.Take(MoversShown)];
        BuildCharts();
    }

    private bool MayOpen(string unit) => AccessRules.SeesDetailOf(Actor, unit);

    private static IReadOnlyList<UnitStanding> Best(GroupStanding group) => [.. group.Ranked.Take(Shown)];

    private static IReadOnlyList<UnitStanding> Worst(GroupStanding group) =>
        [.. group.Ranked.Skip(Math.Max(Shown, group.Ranked.Length - Shown)).Reverse()];

    private void BuildCharts()
    {
        _stripMeta = [];
        _strips = [.. _county.Groups.Where(g => g.Ranked.Length > 0).Select(Strip)];
        _radar = _county.Projects.Any(p => p.Now is not null) ? Radar() : null;
        var runs = Catalogue.Runs.Where(r => r.Key <= Choice.Current.Quarter).Select(r => r.Value).ToList();
        _trends = _movers.ToDictionary(u => u.Result.Unit.Code, u =>
        {
            var totals = runs.Select(r => r.Run.Find(u.Result.Unit.Code)?.Total).ToList();
            var name = Bilingual.NameOf(u.Result.Unit);
            return new ChartModel
            {
                Kind = ChartKind.Sparkline,
                Title = Text[OverviewText.TrendOf, name],
                Summary = Text[OverviewText.TrendSummary, Figures.Points(totals.Find(t => t is not null)), Figures.Points(totals[^1])],
                Labels = [.. runs.Select(r => QuarterWords.Brief(Parts, r.Quarter))],
                Series = [new ChartSeries(name, totals)],
            };
        });
    }

    private ChartModel Strip(GroupStanding group)
    {
        string title = Text[OverviewText.GroupTitle, ScoringWords.Group(Scoring, group.UnitType)];
        _stripMeta[title] = Text[OverviewText.GroupMeta, Figures.Count(group.Ranked.Length), Figures.Points(group.Mean)];
        return new ChartModel
        {
            Kind = ChartKind.DotStrip,
            Title = title,
            Summary = Text[
                OverviewText.GroupSummary,
                Figures.Points(group.Mean),
                Bilingual.NameOf(group.Ranked[0].Result.Unit),
                Figures.Points(group.Ranked[0].Result.Total),
                Bilingual.NameOf(group.Ranked[^1].Result.Unit),
                Figures.Points(group.Ranked[^1].Result.Total)],
            LabelHeading = Text[OverviewText.Unit],
            Labels = [.. group.Ranked.Select(u => Bilingual.NameOf(u.Result.Unit))],
            Series = [new ChartSeries(Text[OverviewText.Total], [.. group.Ranked.Select(u => u.Result.Total)])],
            References = [new ReferenceLine(Math.Round(group.Mean ?? 0, 2, MidpointRounding.AwayFromZero), Text[OverviewText.Mean])],
            Min = Math.Min(50, Math.Floor((group.Ranked.Min(u => u.Result.Total) ?? 50) / 10) * 10),
            Max = 105,
        };
    }

    private ChartModel Radar()
    {
        var best = _county.Projects.MaxBy(p => p.Now)!;
        var worst = _county.Weakest!;
        var series = new List<ChartSeries> { new(Text[OverviewText.ProjectsNow], [.. _county.Projects.Select(p => Rate(p.Now))]) };
        if (_county.Projects.Any(p => p.Before is not null))
        {
            series.Add(new ChartSeries(Text[OverviewText.ProjectsBefore], [.. _county.Projects.Select(p => Rate(p.Before))]) { Tone = ChartTone.Muted, Dashed = true });
        }

        return new ChartModel
        {
            Kind = ChartKind.Radar,
            Title = Text[OverviewText.Projects],
            Summary = Text[
                OverviewText.ProjectsSummary, Bilingual.ShortNameOf(best.Project), Figures.Rate(best.Now), Bilingual.ShortNameOf(worst.Project), Figures.Rate(worst.Now)],
            LabelHeading = Text[OverviewText.Project],
            Labels = [.. _county.Projects.Select(p => Bilingual.ShortNameOf(p.Project))],
            Series = series,
            Min = 0,
            Max = 100,
            Unit = "%",
            Decimals = 1,
        };
    }

    // Rounded here, in decimal, so that canvas and table print the same digit.
    private static decimal? Rate(decimal? score) => score is { } value ? Math.Round(value, 1, MidpointRounding.AwayFromZero) : null;
}
