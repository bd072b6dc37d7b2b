using System.Globalization;
using Dashboard.Data.Baseline;
using Dashboard.Data.Villages;
using Dashboard.Domain.Access;
using Dashboard.Domain.Baseline;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Organisation;
using Dashboard.Domain.Villages;
using Dashboard.Web.Charts;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Villages;

/// <summary>How far villages and townships have come with their titles, as of any day.</summary>
public sealed partial class VillagesPage : ComponentBase
{
    private static readonly DateOnly First = new(2017, 1, 1);

    // The three rates against which the county reads its progress (docs/domain.md, baseline).
    private static readonly string[] PublishedItems = ["S6.12", "S6.13", "S6.14"];

    private RunView _view;
    private VillageBook _book = null!;
    private DateOnly _day;
    private bool _badDay;
    private string? _township;
    private OrganisationUnit? _chosen;
    private bool _mayKnow;
    private IReadOnlyList<VillageReadiness>? _readiness;
    // All three, in their order, or none.
    private IReadOnlyList<BaselineFigure> _published = [];
    private IReadOnlyList<Row> _rows = [];
    private ChartModel? _levels;
    private ChartModel? _trend;

    [SupplyParameterFromQuery(Name = "on")]
    public string? On { get; set; }

    [SupplyParameterFromQuery(Name = "township")]
    public string? Township { get; set; }

    [Inject]
    public required VillageStore Store { get; init; }

    [Inject]
    public required BaselineStore Baseline { get; init; }

    [Inject]
    public required CurrentActor Person { get; init; }

    [Inject]
    public required BusinessClock Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private int Months => MonthOf(Clock.Today);

    private IEnumerable<(DateOnly Day, string Words)> Stops
    {
        get
        {
            var published = _published.Select(f => f.AsOf).FirstOrDefault(First);
            if (published > First)
            {
                yield return (published, Text[VillageText.AsOfPublished, RunWords.Day(published)]);
            }

            for (var year = published.Year; year < Clock.Today.Year; year++)
            {
                yield return (new DateOnly(year, 12, 31), Text[VillageText.AsOfYear, year]);
            }

            yield return (Clock.Today, Text[VillageText.AsOfToday]);
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        var actor = await Person.GetAsync().ConfigureAwait(true);
        if (!AccessRules.SeesPublished(actor))
        {
            _view = RunView.Refused;
            return;
        }

        (_badDay, _day) = (false, Clock.Today);
        if (!string.IsNullOrEmpty(On))
        {
            var isDay = DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= First && day <= Clock.Today;
            (_badDay, _day) = (!isDay, isDay ? day : Clock.Today);
        }

        _book = await Store.ReadAsync(actor, CancellationToken.None).ConfigureAwait(true);
        _chosen = _book.Townships.FirstOrDefault(t => t.Code == Township);
        _township = _chosen?.Code;
        _mayKnow = _township is not null && AccessRules.SeesDetailOf(actor, _township);
        // What a village has is known as of today only: its ledgers say what it has, not when it came to have it.
        _readiness = _chosen is null || _day != Clock.Today ? null : await Store.ReadinessAsync(actor, _chosen.Code, _day, CancellationToken.None).ConfigureAwait(true);
        var figures = await Baseline.FiguresAsync(actor, CancellationToken.None).ConfigureAwait(true);
        var rates = figures.Where(f => PublishedItems.Contains(f.SourceItem) && f is { Numerator: not null, Denominator: not null }).OrderBy(f => f.SourceItem, StringComparer.Ordinal).ToList();
        _published = rates.Count == PublishedItems.Length ? rates : [];
        _rows = [.. _book.Townships.Select(t => new Row(
            t, [.. Enum.GetValues<TitleLevel>().Select(l => _book.Register.CoverageOn(l, _day, t.Code))], _book.TitleOn(t.Code, _day)))];
        (_levels, _trend) = (Levels(), Trend());
        _view = RunView.Ready;
    }

    private string? TrendMeta => _published.Count == 0 ? null : Text[VillageText.TrendMeta, RunWords.Day(_published[0].AsOf)].Value;

    private string SayPublished() => Text[VillageText.Baseline, [RunWords.Day(_published[0].AsOf), .. _published.Select(f => VillageWords.Rate(Text, new VillageCoverage((int)f.Numerator!, (int)f.Denominator!)))]];

    private static int MonthOf(DateOnly day) => ((day.Year - First.Year) * 12) + day.Month - 1;

    private void Slide(ChangeEventArgs args)
    {
        if (int.TryParse(args.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month <= Months)
        {
            var end = First.AddMonths(month + 1).AddDays(-1);
            Navigation.NavigateTo(VillageAddress.On(end < Clock.Today ? end : Clock.Today, _township));
        }
    }

    private VillageCoverage County(TitleLevel least) => _book.Register.CoverageOn(least, _day);

    private ChartModel Levels()
    {
        var townships = _book.Townships;
        var rates = _rows.Select(r => (Name: Bilingual.NameOf(r.Township), Rate: r.City)).ToList();
        var (best, worst) = (rates.MaxBy(r => VillageWords.Number(r.Rate)), rates.MinBy(r => VillageWords.Number(r.Rate)));
        TitleLevel?[] levels = [null, .. Enum.GetValues<TitleLevel>().Select(l => (TitleLevel?)l)];
        ChartTone[] tones = [ChartTone.Muted, ChartTone.Project1, ChartTone.Project2, ChartTone.Project3, ChartTone.Project4];
        return new ChartModel
        {
            Kind = ChartKind.StackedBar,
            Title = Text[VillageText.ByLevel],
            Summary = Text[VillageText.ByLevelSummary, best.Name, VillageWords.Rate(Text, best.Rate), worst.Name, VillageWords.Rate(Text, worst.Rate)],
            LabelHeading = Text[VillageText.Township],
            Labels = [.. rates.Select(r => r.Name)],
            Decimals = 0,
            Series = [.. levels.Zip(tones).Select(l => new ChartSeries(
                VillageWords.Level(Text, l.First), [.. townships.Select(t => (decimal?)_book.Register.CountAt(l.First, _day, t.Code))])
            {
                Tone = l.Second,
            })],
        };
    }

    private ChartModel Trend()
    {
        // Half-years up to the day that is shown.
        DateOnly[] days = [.. Enumerable.Range(0, 40).Select(i => First.AddMonths((i * 6) + 6).AddDays(-1)).TakeWhile(d => d < _day), _day];
        var city = days.Select(d => VillageWords.Number(_book.Register.CoverageOn(TitleLevel.City, d))).ToList();
        var townships = days.Select(d => VillageWords.Number(_book.TownshipsOn(d))).ToList();
        return new ChartModel
        {
            Kind = ChartKind.Line,
            Title = Text[VillageText.Trend],
            Summary = Text[VillageText.TrendSummary, RunWords.Day(days[0]), city[0] ?? 0, RunWords.Day(days[^1]), city[^1] ?? 0],
            LabelHeading = Text[VillageText.AsOf],
            Labels = [.. days.Select(RunWords.Day)],
            Min = 0,
            Max = 100,
            Decimals = 1,
            Unit = "%",
            References = [.. _published.Skip(1).Zip([VillageText.Published, VillageText.PublishedTownships], (f, words) => new ReferenceLine(f.Value, Text[words]))],
            Series =
            [
                new ChartSeries(Text[VillageText.City], city) { Tone = ChartTone.Primary },
                new ChartSeries(Text[VillageText.Townships], townships) { Tone = ChartTone.Project2 },
            ],
        };
    }

    /// <param name="Township">A unit that has villages.</param>
    /// <param name="Rates">One for each level, the lowest first.</param>
    /// <param name="Title">How far it is itself; null when nothing is recorded.</param>
    private sealed record Row(OrganisationUnit Township, IReadOnlyList<VillageCoverage> Rates, TownshipTitle? Title)
    {
        public VillageCoverage City => Rates[1];
    }
}
