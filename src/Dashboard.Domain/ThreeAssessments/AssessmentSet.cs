using System.Collections.Immutable;

namespace Dashboard.Domain.ThreeAssessments;

/// <summary>The assessments with their weights (seed-data/assessments.json).</summary>
/// <param name="Version">From 1, one more for each change.</param>
/// <param name="Assessments">In the order in which they are shown.</param>
public sealed record AssessmentSet(int Version, ImmutableArray<RaisedAssessment> Assessments)
{
    public static AssessmentSet Empty { get; } = new(0, []);

    /// <summary>The assessment of a code, in whatever case; null when there is none.</summary>
    public RaisedAssessment? Find(string? code) => Assessments.FirstOrDefault(a => string.Equals(a.Code, code, StringComparison.OrdinalIgnoreCase));
}
