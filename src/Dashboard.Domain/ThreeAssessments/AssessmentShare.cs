namespace Dashboard.Domain.ThreeAssessments;

/// <summary>A part of an assessment.</summary>
/// <param name="Of">"external", the code of a project, or "A1" for the total of the scheme.</param>
/// <param name="Before">Its share before the weight was raised, 0–100.</param>
/// <param name="Raised">Its share since, 0–100.</param>
public sealed record AssessmentShare(string Of, decimal Before, decimal Raised)
{
    /// <summary>The score that an outside body gives.</summary>
    public const string External = "external";

    /// <summary>The total of the scheme.</summary>
    public const string Scheme = "A1";
}
