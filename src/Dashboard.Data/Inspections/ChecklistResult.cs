using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>What became of a checklist that somebody wrote.</summary>
/// <param name="Outcome">Added or why not.</param>
/// <param name="Faults">Every fault, at the checklist (no item) or at an item.</param>
/// <param name="Latest">The version that is in force now.</param>
public sealed record ChecklistResult(
    ChecklistOutcome Outcome, IReadOnlyList<(string? Item, ChecklistFault Fault)> Faults, ChecklistTemplate Latest);
