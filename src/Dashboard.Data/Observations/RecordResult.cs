using Dashboard.Scoring.Packages;

namespace Dashboard.Data.Observations;

/// <summary>What became of an observation that somebody wanted to record. Nothing that was typed is lost.</summary>
/// <param name="Outcome">Saved or why not.</param>
/// <param name="Stored">What stands in the database now; null when nothing does.</param>
/// <param name="Offered">What was to be recorded.</param>
/// <param name="Faults">Why the scheme refuses it; empty otherwise. The line numbers mean nothing here.</param>
public sealed record RecordResult(
    RecordOutcome Outcome, StoredObservation? Stored, ObservationEntry Offered, IReadOnlyList<Fault> Faults);
