using Dashboard.Data.ThreeAssessments;
using Dashboard.Domain.Access;
using Dashboard.Domain.Organisation;
using Dashboard.Domain.ThreeAssessments;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Charts;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.ThreeAssessments;

/// <summary>The three assessments and the head-of-unit review, before and since the weight of the lead goose was raised.</summary>
public sealed partial class AssessmentsPage : RunPage
{
    private RaisedAssessment? _assessment;
    private IReadOnlyList<AssessedUnit> _units = [];
    private IReadOnlyDictionary<string, ExternalScore> _external = new Dictionary<string, ExternalScore>();
    private IReadOnlyList<ChartModel> _slopes = [];

    [SupplyParameterFromQuery(Name = "of")]
    public string? Of { get; set; }

    [Inject]
    public required AssessmentCatalogue Assessments { get; init; }

    [Inject]
    public required AssessmentStore Store { get; init; }

    /// <summary>A clerk reads of the own unit alone, and of that also what is provisional.</summary>
    protected override string? UnitOfPage => Actor.Is(Role.Clerk) ? Actor.Unit : null;

    private string Sentence
    {
        get
        {
            var name = Bilingual.Pick(_assessment!.NameZh, _assessment.NameEn);
            if (!AccessRules.SeesAllUnits(Actor))
            {
                return _units is [{ Raised: { } own }, ..] ? Text[AssessmentText.SayOwn, name, Figures.Points(own)] : Text[AssessmentText.SayOwnPending, name];
            }

            var pending = _units.Count(u => u.IsPending);
            var moved = _units.Count(u => u.RankBefore is not null && u.RankRaised != u.RankBefore);
            return pending == _units.Count
                ? Text[AssessmentText.SayAllPending, name, Figures.Count(pending)]
                : pending > 0
                ? Text[AssessmentText.SayPending, name, Figures.Count(_units.Count), Figures.Count(pending), Figures.Count(moved)]
                : Text[AssessmentText.Say, name, Figures.Count(_units.Count), Figures.Count(moved)];
        }
    }

    // Shares are read indicator by indicator, which is more than a published total.
    protected override bool MayRead() => AccessRules.SeesAllUnits(Actor) || Actor.Is(Role.Clerk);

    protected override async Task LoadAsync()
    {
        var all = Assessments.Current;
        _assessment = Of is null ? all.Assessments.FirstOrDefault() : all.Find(Of);
        if (_assessment is null)
        {
            return;
        }

        _external = _assessment.External is { } kind
            ? await Store.ExternalAsync(Actor, kind, Choice.Current.Quarter, CancellationToken.None).ConfigureAwait(true)
            : new Dictionary<string, ExternalScore>();
        var units = AssessmentCalculator.Of(_assessment, Choice.Current.Run, u => _external.TryGetValue(u, out var given) ? given.Score : null);
        var seesAll = AccessRules.SeesAllUnits(Actor);

        // A place among others could be read from others' scores when one of them is missing; a clerk is told the own result alone.
        _units = [.. units.Where(u => AccessRules.SeesDetailOf(Actor, u.Unit.Code)).OrderBy(u => u.RankRaised ?? int.MaxValue).ThenBy(u => u.Unit.Code, StringComparer.Ordinal)
            .Select(u => seesAll ? u : u with { RankBefore = null, RankRaised = null })];
        _slopes = seesAll ? [.. UnitTypes.All.Select(Slope).OfType<ChartModel>()] : [];
    }

    private string ProjectName(string of) => of switch
    {
        AssessmentShare.External => Text[AssessmentText.External],
        AssessmentShare.Scheme when _assessment!.Shares.Any(s => s.Of == of) => Text[AssessmentText.SchemeTotal],
        _ => Choice.Current.Run.Scheme.Find(of) is { } project ? Bilingual.ShortNameOf(project) : of,
    };

    // Colour never speaks alone.
    private static string NameWithMove(AssessedUnit unit) => (unit.RankBefore - unit.RankRaised) switch
    {
        > 0 and var up => $"{Bilingual.NameOf(unit.Unit)} ▲{Figures.Count(up)}",
        < 0 and var down => $"{Bilingual.NameOf(unit.Unit)} ▼{Figures.Count(-down)}",
        _ => Bilingual.NameOf(unit.Unit),
    };

    private ChartModel? Slope(string type)
    {
        var units = _units.Where(u => u.Unit.UnitType == type && u is { Before: not null, Raised: not null, RankRaised: not null }).ToList();
        return units.Count == 0 ? null : new ChartModel
        {
            Kind = ChartKind.Slope,
            Title = ScoringWords.Group(Scoring, type),
            Summary = Text[AssessmentText.SlopeSummary, Figures.Count(units.Count), Figures.Count(units.Count(u => u.RankRaised < u.RankBefore)), Figures.Count(units.Count(u => u.RankRaised > u.RankBefore))],
            LabelHeading = Text[AssessmentText.Weights],
            Labels = [Text[AssessmentText.Before], Text[AssessmentText.Raised]],
            Series =
            [
                .. units.Select(u => new ChartSeries(NameWithMove(u), [u.Before, u.Raised])
                {
                    Tone = u.RankRaised < u.RankBefore ? ChartTone.Ok : u.RankRaised > u.RankBefore ? ChartTone.Accent : ChartTone.Muted,
                }),
            ],
        };
    }
}
