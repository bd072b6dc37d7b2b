using Dashboard.Data.Rectification;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Measurement;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Web.Features.ScoreCards;

/// <summary>Which of a unit's findings stand behind an indicator's number (docs/domain.md, measurement).</summary>
internal static class FindingsBehind
{
    /// <summary>Released findings of the quarter's year up to its end, the latest first.</summary>
    public static IReadOnlyList<FindingSummary> Of(SchemeNode indicator, Quarter quarter, IEnumerable<FindingSummary> ofUnit) =>
        [.. ofUnit
            .Where(f => f.IsReleased && f.Finding.FoundOn.Year == quarter.Year && f.Finding.FoundOn <= quarter.LastDay && Counts(indicator, f))
            .OrderByDescending(f => f.Finding.FoundOn).ThenByDescending(f => f.Number)];

    private static bool Counts(SchemeNode indicator, FindingSummary finding) =>
        indicator.Description.GetValueOrDefault(InspectionMeasurement.Column) switch
        {
            "inspections" => finding.Kind.EntersSupervisionScore(),
            "case_files" => finding.Kind == InspectionKind.CaseFile,
            "village_rechecks" => finding.Kind == InspectionKind.VillageRecheck,
            _ => string.Equals(finding.Item.Indicator, indicator.Code, StringComparison.Ordinal),
        };
}
