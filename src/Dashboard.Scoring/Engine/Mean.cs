using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>The weighted means of the analytical mode.</summary>
internal static class Mean
{
    /// <summary>The score of an inner node from its children's scores; NaN when no weighted child has one.</summary>
    public static double Of(SchemeNode node, ReadOnlySpan<double> weights, ReadOnlySpan<double> scores)
    {
        var weightSum = 0.0;
        var sum = 0.0;
        var lowest = double.PositiveInfinity;
        for (var i = node.Children.Length - 1; i >= 0; i--)
        {
            var index = node.Children[i].Index;
            var (weight, score) = (weights[index], scores[index]);
            if (double.IsNaN(score) || !(weight > 0))
            {
                continue;
            }

            weightSum += weight;
            lowest = Math.Min(lowest, score);
            sum += node.Aggregation switch
            {
                Aggregation.Geometric => score > 0 ? weight * Math.Log(score) : 0,
                Aggregation.Harmonic => score > 0 ? weight / score : 0,
                _ => weight * score,
            };
        }

        if (!(weightSum > 0))
        {
            return double.NaN;
        }

        return node.Aggregation switch
        {
            Aggregation.Minimum => lowest,
            Aggregation.Geometric => lowest > 0 ? Math.Exp(sum / weightSum) : 0,
            Aggregation.Harmonic => lowest > 0 ? weightSum / sum : 0,
            _ => sum / weightSum,
        };
    }
}
