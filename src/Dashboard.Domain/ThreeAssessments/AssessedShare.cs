namespace Dashboard.Domain.ThreeAssessments;

/// <summary>A part of a unit's assessment.</summary>
/// <param name="Of">As <see cref="AssessmentShare.Of"/>.</param>
/// <param name="Score">Its score, 0–100; null when it is not there yet.</param>
/// <param name="Before">Its share before the weight was raised, 0–100.</param>
/// <param name="Raised">Its share since, 0–100.</param>
public sealed record AssessedShare(string Of, decimal? Score, decimal Before, decimal Raised);
