namespace Dashboard.Data.Inspections;

/// <summary>What became of a decision at the desk.</summary>
/// <param name="Outcome">Done or why not.</param>
/// <param name="Current">The record as it stands now; null when there is none.</param>
public sealed record ReviewResult(ReviewOutcome Outcome, InspectionView? Current);
