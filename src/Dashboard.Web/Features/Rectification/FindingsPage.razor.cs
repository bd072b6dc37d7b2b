using Dashboard.Data.Organisation;
using Dashboard.Data.Rectification;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Organisation;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Charts;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Rectification;

/// <summary>All findings that the reader may see: how many, how old, how far, and each one on a board or in a table.</summary>
public sealed partial class FindingsPage : ComponentBase, IDisposable
{
    private readonly LiveRefresh _live;
    private Actor _actor = null!;
    private bool _refused;
    private bool _updated;
    private FindingQuery _query = FindingQuery.All;
    private IReadOnlyList<FindingSummary> _all = [];
    private IReadOnlyList<FindingSummary> _shown = [];
    private IReadOnlyList<ChecklistItem> _items = [];
    private Dictionary<string, OrganisationUnit> _units = new(StringComparer.Ordinal);
    private FindingStatistics? _numbers;
    private ChartModel? _ages;
    private ChartModel? _funnel;

    public FindingsPage() => _live = new LiveRefresh(InvokeAsync, RefreshAsync, DispatchExceptionAsync);

    [SupplyParameterFromQuery(Name = "view")]
    public string? View { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "state")]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = "severity")]
    public string? Severity { get; set; }

    [SupplyParameterFromQuery(Name = "item")]
    public string? Item { get; set; }

    [SupplyParameterFromQuery(Name = "indicator")]
    public string? Indicator { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    public string? From { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    public string? To { get; set; }

    [SupplyParameterFromQuery(Name = "open")]
    public string? Open { get; set; }

    [SupplyParameterFromQuery(Name = "overdue")]
    public string? Overdue { get; set; }

    [SupplyParameterFromQuery(Name = "relapse")]
    public string? Relapse { get; set; }

    [SupplyParameterFromQuery(Name = "listed")]
    public string? Listed { get; set; }

    [SupplyParameterFromQuery(Name = "extension")]
    public string? Extension { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "sort")]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = "whole")]
    public string? Whole { get; set; }

    [Inject]
    public required FindingStore Findings { get; init; }

    [Inject]
    public required FindingsChanged Changed { get; init; }

    [Inject]
    public required OrganisationStore Organisations { get; init; }

    [Inject]
    public required CurrentActor Person { get; init; }

    [Inject]
    public required BusinessClock Clock { get; init; }

    /// <summary>Whether the reader's findings are all of one unit: comparing units would then say nothing.</summary>
    private bool OneUnit => _actor.Is(Role.Clerk) && !AccessRules.SeesAllUnits(_actor);

    private IReadOnlyList<OrganisationUnit> FilterUnits => OneUnit ? [] : [.. _units.Values];

    private string Sentence => Text[
        OneUnit ? FindingText.SayUnit : AccessRules.SeesAllUnits(_actor) ? FindingText.SayCounty : FindingText.SaySeen,
        OneUnit && _actor.Unit is { } unit ? NameOf(unit) : string.Empty,
        Figures.Count(_numbers!.Open),
        Figures.Count(_numbers.Overdue),
        Figures.Count(_numbers.Closed)];

    public void Dispose() => _live.Dispose();

    protected override async Task OnInitializedAsync()
    {
        _actor = await Person.GetAsync().ConfigureAwait(true);
        _refused = !AccessRules.SeesPublished(_actor);
        if (_refused)
        {
            return;
        }

        var units = await Organisations.ListAsync(_actor, CancellationToken.None).ConfigureAwait(true);
        _units = units.ToDictionary(u => u.Code, StringComparer.Ordinal);
        if (RendererInfo.IsInteractive)
        {
            _live.Listen(announce => Changed.Subscribe(_ => announce()));
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_refused)
        {
            return;
        }

        _query = FindingQuery.Parse(name => name switch
        {
            "view" => View,
            "unit" => Unit,
            "state" => State,
            "severity" => Severity,
            "item" => Item,
            "indicator" => Indicator,
            "from" => From,
            "to" => To,
            "open" => Open,
            "overdue" => Overdue,
            "relapse" => Relapse,
            "listed" => Listed,
            "extension" => Extension,
            "q" => Search,
            "sort" => Sort,
            _ => Whole,
        });
        _updated = false;
        await LoadAsync().ConfigureAwait(true);
    }

    private string NameOf(string unit) => _units.TryGetValue(unit, out var known) ? Bilingual.NameOf(known) : unit;

    private async Task LoadAsync()
    {
        _all = await Findings.ListAsync(_actor, FindingFilter.All, CancellationToken.None).ConfigureAwait(true);
        var covered = _all.Where(f => _query.Covers(f, NameOf)).ToList();
        var calendar = await Organisations.CalendarAsync(CancellationToken.None).ConfigureAwait(true);
        _items = [.. _all.Select(f => f.Item).DistinctBy(i => i.Code).OrderBy(i => i.Code, StringComparer.Ordinal)];
        _shown = [.. covered.Where(f => _query.Shows(f, Clock.Today))];
        _numbers = FindingStatistics.Of(covered, Clock.Today, calendar);
        var charts = new FindingCharts(Text, Words);
        (_ages, _funnel) = covered.Count == 0 ? (null, null) : (charts.Ages(_numbers), charts.Funnel(_numbers));
    }

    private async Task RefreshAsync()
    {
        // A page of one unit must not tell by its notice that something happened at another.
        var before = _all;
        await LoadAsync().ConfigureAwait(true);
        if (!before.SequenceEqual(_all))
        {
            _updated = true;
            StateHasChanged();
        }
    }
}
