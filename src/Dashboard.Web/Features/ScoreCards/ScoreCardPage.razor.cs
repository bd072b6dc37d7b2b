using Dashboard.Data.Measurement;
using Dashboard.Data.Observations;
using Dashboard.Data.Rectification;
using Dashboard.Domain.Access;
using Dashboard.Domain.Measurement;
using Dashboard.Domain.NextPlace;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Explanation;
using Dashboard.Web.Display;
using Dashboard.Web.Features.Rectification;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.ScoreCards;

/// <summary>One unit's score card: what it has, what it lost, and why.</summary>
public sealed partial class ScoreCardPage : RunPage
{
    private UnitStanding _standing = null!;
    private GroupStanding _group = null!;
    private ExplainedNode _tree = null!;
    private Charts.ChartModel _losses = null!;
    private Charts.ChartModel _radar = null!;
    private Charts.ChartModel _trend = null!;
    private NextPlacePlan? _plan;
    private ExplainedNode? _proof;
    private ScoreChange? _change;
    private StoredObservation? _stored;
    private IReadOnlyList<FindingSummary> _findings = [];
    private IReadOnlyDictionary<long, FindingThumbs> _thumbs = new Dictionary<long, FindingThumbs>();

    [Parameter]
    public required string Unit { get; set; }

    /// <summary>The node whose proof is open.</summary>
    [SupplyParameterFromQuery(Name = CardAddress.NodeQuery)]
    public string? Node { get; set; }

    [Inject]
    public required ObservationStore Observations { get; init; }

    [Inject]
    public required FindingStore Findings { get; init; }

    [Inject]
    public required MeasureCatalogue Measures { get; init; }

    protected override string? UnitOfPage => Unit;

    private string UnitName => Bilingual.NameOf(Units[Unit]);

    private string ProofTitle => _proof!.Node.Parent is null
        ? $"{UnitName} · {Text[CardText.Total]}"
        : $"{_proof.Node.Code} {Bilingual.NameOf(_proof.Node)}";

    protected override bool MayRead() => AccessRules.SeesDetailOf(Actor, Unit);

    protected override async Task LoadAsync()
    {
        var run = Choice.Current.Run;
        _group = StandingCalculator.Groups(run, Choice.Before?.Run)
            .First(g => g.Ranked.Concat(g.Unranked).Any(u => u.Result.Unit.Code == Unit));
        _standing = _group.Ranked.Concat(_group.Unranked).First(u => u.Result.Unit.Code == Unit);
        _tree = Explainer.Explain(run, Unit);
        _plan = NextPlaceCalculator.Plan(run, Unit);
        var charts = new CardCharts(Text, Parts);
        _losses = charts.Losses(_tree);
        _radar = charts.Radar(_standing, _group);
        _trend = charts.Trend(Catalogue.Runs.Values.Where(r => r.Quarter <= Choice.Current.Quarter), Unit);
        await LoadProofAsync().ConfigureAwait(true);
    }

    private async Task LoadProofAsync()
    {
        _proof = Node is null ? null : _tree.Find(Node);
        _change = null;
        _stored = null;
        _findings = [];
        if (_proof is null)
        {
            return;
        }

        if (Choice.Before is { } before)
        {
            var node = _proof.Node.Parent is null ? null : _proof.Node.Code;
            _change = RunComparer.Compare(Choice.Current.Run, before.Run, Unit, node);
        }

        // Nobody reports what is measured: no version of a report stands behind it.
        if (_proof.Node.IsIndicator && Choice.Current.IsProvisional && !Measures.Current.IsMeasured(_proof.Node))
        {
            var stored = await Observations.ListAsync(Actor, Choice.Current.Quarter, Unit, CancellationToken.None).ConfigureAwait(true);
            _stored = stored.FirstOrDefault(o => o.Indicator == _proof.Node.Code);
        }

        if (_proof.Node.IsIndicator)
        {
            var ofUnit = await Findings.ListAsync(Actor, new FindingFilter { Unit = Unit }, CancellationToken.None).ConfigureAwait(true);
            _findings = FindingsBehind.Of(_proof.Node, Choice.Current.Quarter, ofUnit);
            long[] shown = [.. _findings.Take(ProofFindings.MostShown).Select(f => f.Number)];
            _thumbs = await Findings.ThumbsAsync(Actor, shown, CancellationToken.None).ConfigureAwait(true);
        }
    }

    private string Proof(string node) => CardAddress.Proof(Unit, Choice.Current.Quarter, node);

    // The list knows no kinds of inspection: where those decide, it holds all findings of the unit.
    private string AllFindings => new FindingQuery
    {
        IsTable = true,
        Unit = Unit,
        Indicator = InspectionMeasurement.IsMeasured(_proof!.Node) ? null : _proof.Node.Code,
        From = new DateOnly(Choice.Current.Quarter.Year, 1, 1),
        To = Choice.Current.Quarter.LastDay,
    }.ToAddress();

    private void CloseProof() => Navigation.NavigateTo(CardAddress.Card(Unit, Choice.Current.Quarter), replace: true);
}
