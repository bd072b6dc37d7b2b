namespace Dashboard.Data.Inspections;

/// <summary>What became of a record that was sent.</summary>
/// <param name="Outcome">Received or why not.</param>
/// <param name="State">What is held under its id; null when nothing is, or when it is somebody else's.</param>
/// <param name="Faults">Why it was refused; empty otherwise.</param>
/// <param name="MissingPhotos">Photos to send first; empty otherwise.</param>
/// <param name="Stored">The record that is held under the same id with other content; null otherwise.</param>
public sealed record SubmitResult(
    SubmitOutcome Outcome, FieldRecordState? State, IReadOnlyList<FieldFault> Faults, IReadOnlyList<Guid> MissingPhotos, FieldRecord? Stored);
