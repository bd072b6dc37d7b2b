using System.Collections.Concurrent;

namespace Dashboard.Scoring.Engine;

/// <summary>Runs over the units of a package on all cores.</summary>
internal static class Units
{
    private const int PerPart = 512;

    /// <param name="count">Number of units.</param>
    /// <param name="start">Makes what scores one unit by its place; each worker has its own and writes only its units' places.</param>
    public static void InParts(int count, Func<Action<int>> start)
    {
        if (count <= PerPart)
        {
            var score = start();
            for (var unit = 0; unit < count; unit++)
            {
                score(unit);
            }

            return;
        }

        Parallel.ForEach(
            Partitioner.Create(0, count, PerPart),
            start,
            (range, _, score) =>
            {
                for (var unit = range.Item1; unit < range.Item2; unit++)
                {
                    score(unit);
                }

                return score;
            },
            _ => { });
    }
}
