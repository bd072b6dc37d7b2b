namespace Dashboard.Scoring.Packages;

/// <summary>What reading a package gave: the whole package, or every fault and nothing of it.</summary>
/// <param name="Package">Null when there is any fault.</param>
/// <param name="Faults">Ordered by file and line; empty when the package is valid.</param>
public sealed record PackageReadResult(ScoringPackage? Package, IReadOnlyList<Fault> Faults);
