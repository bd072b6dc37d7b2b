namespace Dashboard.Scoring.Numbers;

/// <summary>
/// Products and sums of sizes of 0 or more that stop at a size far beyond every score, floor and start instead of leaving
/// the range of <see cref="decimal"/>: a package may hold 10^15 findings of 10^15 points each, and they cost all there is.
/// </summary>
internal static class Bounded
{
    private const decimal Most = 1_000_000_000_000_000_000_000_000_000m;

    public static decimal Product(decimal left, decimal right) =>
        left > 1 && right > 1 && left > Most / right ? Most : Math.Min(Most, left * right);

    public static decimal Sum(decimal left, decimal right) => Math.Min(Most, left + right);
}
