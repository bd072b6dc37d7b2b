using System.Globalization;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Charts;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Inspections;

/// <summary>What was inspected, what comes, and what waits at the desk.</summary>
public sealed partial class InspectionListPage : DeskPage
{
    private IReadOnlyList<InspectionSummary> _all = [];
    private List<InspectionSummary> _shown = [];
    private List<VisitSummary> _visits = [];
    private IReadOnlyList<PlanSummary> _plans = [];
    private IReadOnlyList<CalendarDay> _days = [];
    private InspectionQuery _query = InspectionQuery.Parse(null, null, null, null, null, null, null, null, DateOnly.MinValue);
    private ChartModel? _mix;
    private ChartModel? _means;

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    [SupplyParameterFromQuery(Name = "view")]
    public string? Shape { get; set; }

    [SupplyParameterFromQuery]
    public string? Month { get; set; }

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    private bool SeesAll => AccessRules.SeesInspectors(Actor);

    private IReadOnlyList<InspectionSummary> Paged => [.. _shown.Skip((_query.Page - 1) * InspectionQuery.PageSize).Take(InspectionQuery.PageSize)];

    private string Sentence
    {
        get
        {
            var coming = Figures.Count(_visits.Count(v => v.State == VisitState.Planned));
            if (SeesAll)
            {
                var month = _all.Where(i => InspectionCharts.Counts(i) && i.VisitedOn >= _query.Month && i.VisitedOn < _query.Month.AddMonths(1)).ToList();
                return Text[
                    InspectionListText.SayDesk,
                    Text[InspectionListText.MonthLong, Figures.Count(_query.Month.Year), MonthCalendar.NumberOf(_query.Month)].Value,
                    Figures.Count(month.Count),
                    Figures.Points(InspectionCharts.Mean(month)),
                    Figures.Count(_all.Count(i => i.State == InspectionState.Submitted)),
                    Figures.Count(_all.Count(i => i.State == InspectionState.Confirmed))];
            }

            return Actor.Is(Role.Inspector)
                ? Text[InspectionListText.SayInspector, Figures.Count(_all.Count), Figures.Count(_all.Count(i => i.State == InspectionState.Returned)), coming]
                : Text[InspectionListText.SayClerk, Figures.Count(_all.Count), Figures.Points(InspectionCharts.Mean(_all)), coming];
        }
    }

    protected override async Task<bool> LoadAsync()
    {
        var today = Clock.Today;
        _query = InspectionQuery.Parse(Kind, State, Unit, From, To, Shape, Month, Page, today);
        _all = await Store.ListAsync(Actor, InspectionFilter.All, CancellationToken.None).ConfigureAwait(true);
        var (first, last) = _query.IsList
            ? (_query.From ?? today, _query.To ?? today.AddYears(1))
            : (_query.Month, _query.Month.AddMonths(1).AddDays(-1));
        _visits = [.. (await Plans.VisitsAsync(Actor, first, last, CancellationToken.None).ConfigureAwait(true)).Where(_query.Matches)];
        _plans = SeesAll ? await Plans.ListAsync(Actor, CancellationToken.None).ConfigureAwait(true) : [];
        _shown = [.. _all.Where(_query.Matches)];
        _query = _query with { Page = Math.Min(_query.Page, PageLinks.LastOf(_shown.Count, InspectionQuery.PageSize)) };
        _days = _query.IsList ? [] : CalendarDay.Of(_query.Month, _shown, _visits);
        Draw(new DateOnly((_query.To ?? today).Year, (_query.To ?? today).Month, 1));
        return true;
    }

    // A chart draws itself anew whenever it is given another model; a clerk's few records need none.
    private void Draw(DateOnly last)
    {
        var charts = new InspectionCharts(Text, Words);
        var compared = _all.Where(_query.MatchesAnyDay).ToList();
        (_mix, _means) = SeesAll ? (charts.Mix(compared, last), charts.Means(compared, last)) : (null, null);
    }

    private string With(string name, string value) => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
    {
        ["page"] = null,
        [name] = value,
    });

    private string With(string name, int value) => With(name, value.ToString(CultureInfo.InvariantCulture));

    private string With(string name, DateOnly month) => With(name, month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
}
