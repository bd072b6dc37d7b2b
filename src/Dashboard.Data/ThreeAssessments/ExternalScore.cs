namespace Dashboard.Data.ThreeAssessments;

/// <summary>A score that an outside body gave.</summary>
/// <param name="Score">0–100.</param>
/// <param name="Entry">Number of the entry that brings its document.</param>
public sealed record ExternalScore(decimal Score, long Entry);
