using Dashboard.Domain.Rectification;

namespace Dashboard.Data.Rectification;

/// <summary>What became of an act on a finding. Nothing that was typed is lost.</summary>
/// <param name="Outcome">Done or why not.</param>
/// <param name="Refusal">Why it was refused; null otherwise.</param>
/// <param name="Current">How the finding stands now; null when there is none.</param>
/// <param name="Offered">What was to be done.</param>
public sealed record FindingResult(FindingOutcome Outcome, ActRefusal? Refusal, FindingView? Current, FindingRequest Offered);
