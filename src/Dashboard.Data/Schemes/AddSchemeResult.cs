using Dashboard.Scoring.Packages;

namespace Dashboard.Data.Schemes;

/// <summary>What became of a scheme that was handed in.</summary>
/// <param name="Outcome">Added or why not.</param>
/// <param name="Faults">Every fault of the package; empty unless it is faulty.</param>
public sealed record AddSchemeResult(AddSchemeOutcome Outcome, IReadOnlyList<Fault> Faults);
