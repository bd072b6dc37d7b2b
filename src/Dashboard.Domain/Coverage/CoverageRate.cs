namespace Dashboard.Domain.Coverage;

/// <summary>A published coverage rate: always n of N, never a percentage alone (docs/domain.md, coverage).</summary>
/// <param name="Kind">What is covered.</param>
/// <param name="Numerator">n, pooled over the county.</param>
/// <param name="Denominator">N, pooled over the county.</param>
/// <param name="Indicator">Code of the indicator that it was read from.</param>
public sealed record CoverageRate(CoverageKind Kind, decimal Numerator, decimal Denominator, string Indicator)
{
    /// <summary>全覆盖 is said only when every single one is covered, never from a rounded 100.0.</summary>
    public bool IsFull => Denominator > 0 && Numerator == Denominator;
}
