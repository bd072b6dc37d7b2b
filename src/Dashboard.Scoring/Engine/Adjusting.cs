using System.Collections.Immutable;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>Bonuses, penalties and vetoes of one unit (docs/domain.md, adjustments).</summary>
internal static class Adjusting
{
    public static UnitResult Result(ScoringPackage package, ScoredUnit unit, decimal? basePoints)
    {
        var scheme = package.Scheme;
        var all = package.AdjustmentsByUnit[unit.Code].ToList();
        var lines = all
            .Where(a => a.Kind != AdjustmentKind.Veto)
            .GroupBy(a => a.Code, StringComparer.Ordinal)
            .Select(g => Line(scheme, g.Key, g))
            .ToImmutableArray();
        var vetoes = all
            .Where(a => a is { Kind: AdjustmentKind.Veto, GradeCap: not null })
            .Select(a => new VetoResult(a.Code, a.GradeCap!, a.Detail))
            .OrderByDescending(v => scheme.Grades.IndexOf(v.GradeCap))
            .ToImmutableArray();
        var sum = lines.Sum(l => l.Points);
        var net = scheme.Net is { } limits ? Math.Clamp(sum, limits.Min, limits.Max) : sum;
        return new UnitResult
        {
            Unit = unit,
            BasePoints = basePoints,
            Adjustments = lines,
            NetAdjustment = Printed(scheme, net),
            Vetoes = vetoes,
        };
    }

    private static AdjusterResult Line(Scheme scheme, string code, IEnumerable<Adjustment> adjustments)
    {
        var list = adjustments.ToList();
        var raw = list.Sum(a => a.Points);
        var capped = Printed(scheme, scheme.FindAdjuster(code)?.Cap is { } cap ? Math.Min(raw, cap) : raw);
        var sign = list[0].Kind == AdjustmentKind.Penalty ? -1 : 1;
        return new AdjusterResult(code, sign * raw, sign * capped);
    }

    /// <summary>Caps and limits may have more decimals than a total prints; ranks and grades follow what is printed.</summary>
    private static decimal Printed(Scheme scheme, decimal points) =>
        scheme.Rounding == RoundingMode.Points2HalfUp ? Math.Round(points, 2, MidpointRounding.AwayFromZero) : points;
}
