using System.Globalization;
using Dashboard.Data.Assessment;
using Dashboard.Data.Ledgers;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Owed;
using Dashboard.Domain.Programme;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Schemes;
using Dashboard.Web.Charts;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Features.Ledgers;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Projects;

/// <summary>One of the eight projects: what it is for, how far it is, and by what it works.</summary>
public sealed partial class ProjectPage : ProgrammePageBase
{
    private const int NewestShown = 8;

    private ProgrammeProject? _project;
    private ProjectResult? _result;
    private IReadOnlyList<(Mechanism Mechanism, LedgerDefinition Ledger, ChartModel Model, int Overdue)> _progress = [];
    private IReadOnlyDictionary<string, ChartModel> _trends = new Dictionary<string, ChartModel>();
    private ChartModel? _trend;
    private IReadOnlyList<OwedItem> _owed = [];
    private IReadOnlyList<LedgerEntrySummary> _newest = [];
    private LedgerCounty _county = LedgerCounty.Empty;

    [Parameter]
    public int Number { get; set; }

    [Inject]
    public required PeriodStore Periods { get; init; }

    [Inject]
    public required BusinessClock Clock { get; init; }

    private (ScoredUnit Unit, decimal? Score)? OwnScore =>
        Actor.Is(Role.Clerk) && Actor.Unit is { } unit && Choice.Current.Run.Find(unit) is { } own ? (own.Unit, Choice.Current.Run.Card(unit)[_result!.Project.Node].Score) : null;

    private IEnumerable<(LedgerDefinition Ledger, LedgerCounts Counts)> OverdueLedgers => Counts.Where(c => c.Ledger.Project == Code && c.Counts.Overdue > 0);

    private string Code => string.Create(CultureInfo.InvariantCulture, $"P{Number}");

    private string Sentence
    {
        get
        {
            var project = _result!.Project;
            var weak = _result.Lines.Where(l => l.Node.IsIndicator && l.Mean is not null).MinBy(l => l.Mean);
            return project.Mean is null
                ? Text[ProjectText.SayNoScore, Bilingual.NameOf(project.Node)]
                : Text[ProjectText.Say, Bilingual.NameOf(project.Node), Figures.Rate(project.Mean), project.Change is { } change ? Text[ProjectText.SayChange, Figures.RateDifference(change)] : string.Empty, weak is null ? string.Empty : Text[ProjectText.SayWeak, Bilingual.NameOf(weak.Node), Figures.Rate(weak.Mean)]];
        }
    }

    protected override async Task LoadAsync()
    {
        await base.LoadAsync().ConfigureAwait(true);
        var run = Choice.Current.Run;
        (_project, _result) = (Programme.Project(Code), ProjectResult.Of(run, Choice.Before?.Run, Code, Fewest));
        if (_result is null)
        {
            return;
        }

        _county = new LedgerCounty([.. Units.Values], await Organisations.VillagesAsync(Actor, CancellationToken.None).ConfigureAwait(true));
        string[] codes = [.. Counts.Where(c => c.Ledger.Project == Code).Select(c => c.Ledger.Code)];
        _newest = await Progress.NewestAsync(Actor, codes, NewestShown, CancellationToken.None).ConfigureAwait(true);
        _owed = await OwedAsync(run).ConfigureAwait(true);
        BuildTrends();
        var progress = new List<(Mechanism, LedgerDefinition, ChartModel, int)>();
        foreach (var mechanism in _project?.Mechanisms.Where(m => m.Ledger is not null) ?? [])
        {
            var counts = await Progress.ByStateAsync(Actor, mechanism.Ledger!, mechanism.By, Choice.Current.Quarter.Year, CancellationToken.None).ConfigureAwait(true);
            if (counts is { Count: > 0 } && LedgerDefinitions.Find(mechanism.Ledger!) is { } ledger)
            {
                progress.Add((mechanism, ledger, MechanismChart.Of(Text, mechanism, ledger, counts), counts.Sum(c => c.Overdue)));
            }
        }

        _progress = progress;
    }

    private string Way(List<decimal?> values) => (values.Find(v => v is not null), values.FindLast(v => v is not null)) switch
    {
        ({ } first, { } last) => Text[ProjectText.TrendSummary, Figures.Rate(first), Figures.Rate(last)],
        _ => Text[ProjectText.NoScore],
    };

    private async Task<IReadOnlyList<OwedItem>> OwedAsync(ScoreRun run)
    {
        var period = await Periods.FindAsync(Actor, Choice.Current.Quarter, CancellationToken.None).ConfigureAwait(true);
        if (period?.DueDate is not { } due)
        {
            return [];
        }

        var calendar = await Organisations.CalendarAsync(CancellationToken.None).ConfigureAwait(true);
        return [.. OwedCalculator.Of(run, due, DateOnly.FromDateTime(BusinessClock.ToLocal(Choice.Current.AsOf).DateTime), calendar)
            .Where(o => o.State is NodeState.Overdue or NodeState.Pending && IsOwn(o.Indicator) && AccessRules.SeesDetailOf(Actor, o.Unit.Code))];
    }

    private bool IsOwn(SchemeNode node) => node.Code == Code || (node.Parent is { } parent && IsOwn(parent));

    private void BuildTrends()
    {
        var means = Catalogue.Runs.Where(r => r.Key <= Choice.Current.Quarter && Choice.Periods.Contains(r.Key))
            .Select(r => (r.Key, Means: r.Value == Choice.Current ? Means : ProjectResult.Means(r.Value.Run, Fewest))).ToList();
        string[] labels = [.. means.Select(m => QuarterWords.Brief(Parts, m.Key))];
        _trends = _result!.Lines.Where(l => l.Node.IsIndicator).ToDictionary(l => l.Node.Code, l =>
        {
            var values = Values(l.Node);
            return new ChartModel
            {
                Kind = ChartKind.Sparkline,
                Title = Text[ProjectText.TrendOf, Bilingual.NameOf(l.Node)],
                Summary = Way(values),
                Labels = labels,
                Series = [new ChartSeries(Bilingual.NameOf(l.Node), values)],
            };
        });
        ProjectLine[] groups = [.. _result.Lines.Where(l => !l.Node.IsIndicator)];
        var whole = Values(_result.Project.Node);
        _trend = new ChartModel
        {
            Kind = ChartKind.Line,
            Title = Text[ProjectText.Trend],
            Summary = Way(whole),
            LabelHeading = Text[ProjectText.Quarter],
            Labels = labels,
            Max = 100,
            Decimals = 1,
            Unit = "%",
            Series =
            [
                new ChartSeries(Bilingual.ShortNameOf(_result.Project.Node), whole) { Tone = ChartTone.Primary },
                .. groups.Select((g, i) => new ChartSeries(Bilingual.NameOf(g.Node), Values(g.Node)) { Tone = ChartTone.Project2 + i, Dashed = true }),
            ],
        };

        // Rounded here, in decimal, so that canvas and table print the same digit.
        List<decimal?> Values(SchemeNode node) => means.ConvertAll(m => m.Means.TryGetValue(node.Code, out var mean) ? Math.Round(mean, 1, MidpointRounding.AwayFromZero) : (decimal?)null);
    }
}
