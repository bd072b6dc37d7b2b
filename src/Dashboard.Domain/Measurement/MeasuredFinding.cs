using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;

namespace Dashboard.Domain.Measurement;

/// <summary>What a finding means for scores.</summary>
/// <param name="Indicator">The indicator that its item is linked to.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Points">Points deducted when it was confirmed, before a relapse doubles them; 0 or more.</param>
/// <param name="IsRelapse">Whether it counts as repeated (反弹).</param>
/// <param name="ShareLeft">Share of the points that still stands, 0–1: 1 at first, less after timely closing, 0 when it was withdrawn.</param>
/// <param name="Misses">How many things were found missing: the count, the misses of a sample, or 1.</param>
/// <param name="GradeStep">How far below the best of four grades it was judged, 0–3; 1 where no grade is given.</param>
public sealed record MeasuredFinding(
    string Indicator, Severity Severity, decimal Points, bool IsRelapse, decimal ShareLeft, int Misses, int GradeStep)
{
    /// <summary>Whether the office upheld the unit's dispute; then nothing was found.</summary>
    public bool IsWithdrawn => ShareLeft == 0;

    /// <summary>A finding as it stands.</summary>
    public static MeasuredFinding Of(Finding finding, string indicator, int misses, int gradeStep, RectificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(rules);
        var first = finding.IsRelapse ? finding.Points / rules.RelapseFactor : finding.Points;
        var left = finding.Points == 0 ? 1 : 1 - (finding.EarnedBack(rules) / finding.Points);
        return new MeasuredFinding(indicator, finding.Severity, first, finding.IsRelapse, left, misses, gradeStep);
    }
}
