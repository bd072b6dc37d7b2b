using System.Numerics;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Tests;

/// <summary>
/// A second, naive scorer written from the format's text alone: plain recursion over the rows, BigInteger ratios for the
/// arithmetic mean. Slow and obvious, so that the engine has something to be held against.
/// </summary>
internal sealed class Oracle(RandomPackage model, ScoringPackage package, string unit)
{
    private readonly string _type = model.Units.Single(u => u.Code == unit).Type;

    /// <summary>Exact score of a node by arithmetic means; null without one.</summary>
    public Ratio? Score(string node)
    {
        if (!model.IsInner(node))
        {
            return IndicatorScore(node);
        }

        var (sum, weights) = (Ratio.Zero, Ratio.Zero);
        foreach (var (code, score) in Scored(node))
        {
            sum += Ratio.From(Weight(code)!.Value) * score;
            weights += Ratio.From(Weight(code)!.Value);
        }

        return weights.Numerator.IsZero ? null : sum / weights;
    }

    /// <summary>The same in binary floating point with the node's own aggregation.</summary>
    public double? Mean(string node)
    {
        if (!model.IsInner(node))
        {
            return IndicatorScore(node)?.ToDouble();
        }

        var children = Children(node).Select(c => (Weight: (double)(Weight(c) ?? 0), Score: Applies(c) ? Mean(c) : null))
            .Where(c => c.Score is not null && c.Weight > 0).Select(c => (c.Weight, Score: c.Score!.Value)).ToList();
        if (children.Count == 0)
        {
            return null;
        }

        var weights = children.Sum(c => c.Weight);
        return model.Nodes.Single(n => n.Code == node).Aggregation switch
        {
            "geometric" => children.Exists(c => c.Score <= 0) ? 0 : Math.Exp(children.Sum(c => c.Weight * Math.Log(c.Score)) / weights),
            "harmonic" => children.Exists(c => c.Score <= 0) ? 0 : weights / children.Sum(c => c.Weight / c.Score),
            "minimum" => children.Min(c => c.Score),
            _ => children.Sum(c => c.Weight * c.Score) / weights,
        };
    }

    /// <summary>Effective share of the whole, 0–100.</summary>
    public Ratio Effective(string node)
    {
        if (model.Nodes.Single(n => n.Code == node).Parent is not { Length: > 0 } parent)
        {
            return Score(node) is null ? Ratio.Zero : Ratio.From(100);
        }

        var weights = Scored(parent).Aggregate(Ratio.Zero, (sum, c) => sum + Ratio.From(Weight(c.Code)!.Value));
        return Score(node) is null || weights.Numerator.IsZero || !Applies(node)
            ? Ratio.Zero
            : Effective(parent) * Ratio.From(Weight(node)!.Value) / weights;
    }

    /// <summary>Points of an indicator in hundredths, rounded once; null without a score.</summary>
    public BigInteger? Hundredths(string indicator) =>
        IndicatorScore(indicator) is { } score ? (Effective(indicator) * score).Rounded() : null;

    private IEnumerable<(string Code, Ratio Score)> Scored(string node) =>
        from child in Children(node)
        where Applies(child)
        let score = Score(child)
        where score is not null
        select (child, score.Value);

    private IEnumerable<string> Children(string node) => model.Nodes.Where(n => n.Parent == node).Select(n => n.Code);

    private decimal? OwnWeight(string node) =>
        model.WeightRows.TryGetValue((node, _type), out var own) ? own : model.WeightRows.TryGetValue((node, "*"), out var every) ? every : null;

    private bool Applies(string node) => OwnWeight(node) is not null || Children(node).Any(Applies);

    private decimal? Weight(string node) => OwnWeight(node) ?? Children(node).Where(Applies).Sum(c => Weight(c)!.Value);

    private Ratio? IndicatorScore(string indicator)
    {
        var node = model.Nodes.Single(n => n.Code == indicator);
        if (!Applies(indicator))
        {
            return null;
        }

        if (model.Observations.TryGetValue((unit, indicator), out var cells))
        {
            if (cells.State == "overdue")
            {
                return Ratio.Zero;
            }

            if (cells.State is "not_applicable" or "not_due" or "pending" || cells.Denominator == "0")
            {
                return null;
            }

            var found = package.Scheme.Find(indicator)!;
            if (found.Rule!.Score(package.ObservationOf(package.PlaceOf(unit), found.Ordinal)) is { } score)
            {
                return Ratio.Parse(score.ToString());
            }
        }

        return node.Missing switch
        {
            "zero" => Ratio.Zero,
            "full" => Ratio.From(100),
            _ => null,
        };
    }

}
