namespace Dashboard.Data.Runs;

/// <summary>What became of the wish to seal a run.</summary>
/// <param name="Outcome">Sealed or why not.</param>
/// <param name="Run">The sealed run; null when it was not sealed.</param>
public sealed record SealResult(SealOutcome Outcome, PublishedRun? Run);
