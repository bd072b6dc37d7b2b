using Dashboard.Data.Measurement;
using Dashboard.Data.Runs;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Measurement;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Schemes;
using Dashboard.Web.Display;
using Dashboard.Web.Features.Ledgers;
using Dashboard.Web.Features.ScoreCards;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Measurement;

/// <summary>How an indicator is measured in the open period: its definition in words, what it comes to for each unit, and the entries that it counts.</summary>
public sealed partial class MeasurementPage : LedgerPageBase
{
    private SchemeNode _node = null!;
    private Quarter _quarter;
    private Measure? _measure;
    private LedgerDefinition? _ledger;
    private IReadOnlyList<(string Unit, Observation Observation)> _rows = [];
    private IReadOnlyList<CountedEntry> _counted = [];
    private string? _unit;

    [Parameter]
    public required string Indicator { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [Inject]
    public required MeasureCatalogue Measures { get; init; }

    [Inject]
    public required MeasurementStore Counting { get; init; }

    [Inject]
    public required RunCatalogue Runs { get; init; }

    private Observation Own => _rows.FirstOrDefault(r => r.Unit == _unit).Observation;

    /// <summary>What inspections took from the ledger's own figure; null when nothing.</summary>
    private decimal? Disproved => Own.Detail is { } detail ? MeasuredDetail.Parse(detail.Text).Disproved : null;

    private string Name => $"{_node.Code} {Bilingual.NameOf(_node)}";

    protected override bool Concerns(string ledger) => string.Equals(ledger, _measure?.Ledger, StringComparison.Ordinal);

    protected override async Task<bool> LoadAsync()
    {
        if (Runs.Live is not { } live || live.Run.Scheme.Find(Indicator) is not { IsIndicator: true } node)
        {
            return false;
        }

        (_node, _quarter, _measure) = (node, live.Quarter, Measures.Current.Find(node.Code));
        _ledger = _measure is null ? null : Measures.Current.LedgerOf(_measure);

        // A clerk sees the own unit, whatever the address asks for.
        _unit = Actor.Is(Role.Clerk) && !AccessRules.SeesAllUnits(Actor) ? Actor.Unit : string.IsNullOrEmpty(Unit) ? null : Unit;
        if (!string.IsNullOrEmpty(Unit) && (Unit != _unit || !AccessRules.SeesDetailOf(Actor, Unit) || County.Units.All(u => u.Code != Unit)))
        {
            return false;
        }

        var package = live.Run.Package;
        _rows =
        [
            .. package.Units.Select((u, place) => (u.Code, Type: u.UnitType, Observation: package.ObservationOf(place, node.Ordinal)))
                .Where(u => package.Scheme.Weight(node, u.Type) is not null && AccessRules.SeesDetailOf(Actor, u.Code))
                .Select(u => (u.Code, u.Observation)),
        ];
        _counted = _unit is { } chosen && AccessRules.SeesDetailOf(Actor, chosen)
            ? await Counting.CountedAsync(Actor, node.Code, chosen, _quarter, CancellationToken.None).ConfigureAwait(true)
            : [];
        return true;
    }
}
