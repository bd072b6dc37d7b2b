using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Explanation;

/// <summary>
/// Splits an inner node's points exactly among its children. What is split is the loss against full marks, 100 − S:
/// <list type="bullet">
/// <item>arithmetic: w·(100 − s);</item>
/// <item>geometric: L(100, S)·w·ln(100/s) with the logarithmic mean L, the additive log-mean Divisia form
/// (B. W. Ang, "The LMDI approach to decomposition analysis", Energy Policy 33, 2005);</item>
/// <item>harmonic: 100·S·w·(1/s − 1/100), which follows from 1/S − 1/100 = Σ w·(1/s − 1/100);</item>
/// <item>minimum: the whole loss to the lowest children, by weight.</item>
/// </list>
/// With a child at 0 or less a geometric or harmonic node is 0; the whole loss then goes to such children, by weight.
/// Parts are kept to 12 decimals and the last rest goes to the heaviest child, so the sums are exact.
/// </summary>
internal static class Decomposition
{
    private const int Decimals = 12;

    // Where scores above 100 offset losses to this share, the sum holds too few true digits to scale by.
    private const double Cancelled = 1e-6;

    public static void Split(SchemeNode node, UnitCard card, Explainer.Part[] parts)
    {
        var children = node.Children.Where(c => card[c].State.HasScore() && card[c].Weight > 0).ToArray();
        var whole = parts[node.Index];
        if (children.Length == 0)
        {
            return;
        }

        var weightSum = children.Sum(c => card[c].Weight);
        double[] shares = [.. children.Select(c => (double)(card[c].Weight / weightSum))];
        double[] scores = [.. children.Select(c => (double)card[c].Score!.Value)];
        var losses = Losses(node.Aggregation, shares, scores);
        var lossSum = losses.Sum();
        var magnitude = losses.Sum(Math.Abs);
        var loss = whole.FullPoints - whole.Points;
        var heaviest = Array.IndexOf(shares, shares.Max());
        var (fullRest, pointsRest) = (whole.FullPoints, whole.Points);
        for (var i = 0; i < children.Length; i++)
        {
            var full = Math.Round(whole.FullPoints * (decimal)shares[i], Decimals);
            var lost = Math.Abs(lossSum) > magnitude * Cancelled
                ? loss * (decimal)(losses[i] / lossSum)
                : whole.FullPoints * (decimal)(losses[i] / 100);
            parts[children[i].Index] = new Explainer.Part(Math.Round(full - lost, Decimals), full);
            fullRest -= full;
            pointsRest -= parts[children[i].Index].Points;
        }

        var last = parts[children[heaviest].Index];
        parts[children[heaviest].Index] = new Explainer.Part(last.Points + pointsRest, last.FullPoints + fullRest);
    }

    private static double[] Losses(Aggregation aggregation, double[] shares, double[] scores)
    {
        var lowest = scores.Min();
        if (aggregation is Aggregation.Geometric or Aggregation.Harmonic && lowest <= 0)
        {
            return LossOf(shares, scores, s => s <= 0, 100);
        }

        if (aggregation == Aggregation.Minimum)
        {
            return LossOf(shares, scores, s => s <= lowest, 100 - lowest);
        }

        var losses = new double[shares.Length];
        var mean = aggregation switch
        {
            Aggregation.Geometric => Math.Exp(shares.Zip(scores, (w, s) => w * Math.Log(s)).Sum()),
            Aggregation.Harmonic => 1 / shares.Zip(scores, (w, s) => w / s).Sum(),
            _ => 0,
        };
        for (var i = 0; i < shares.Length; i++)
        {
            losses[i] = aggregation switch
            {
                Aggregation.Geometric => LogarithmicMean(100, mean) * shares[i] * Math.Log(100 / scores[i]),
                Aggregation.Harmonic => 100 * mean * shares[i] * ((1 / scores[i]) - 0.01),
                _ => shares[i] * (100 - scores[i]),
            };
        }

        return losses;
    }

    private static double[] LossOf(double[] shares, double[] scores, Func<double, bool> bears, double loss)
    {
        var bearing = shares.Zip(scores, (w, s) => bears(s) ? w : 0).ToArray();
        var sum = bearing.Sum();
        return [.. bearing.Select(w => loss * w / sum)];
    }

    private static double LogarithmicMean(double a, double b) => Math.Abs(a - b) < 1e-9 ? a : (a - b) / Math.Log(a / b);
}
