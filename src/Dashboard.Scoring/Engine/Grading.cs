using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>
/// Grades: the total decides, then a veto's cap; of those that then hold the best grade only a share of each ranking group
/// keeps it, the surplus falls one grade in rank order (docs/domain.md, grades). Units that tie keep or lose it together.
/// </summary>
internal static class Grading
{
    /// <summary>Grades ranked results in place.</summary>
    public static void Grade(Scheme scheme, UnitResult[] results)
    {
        var grades = scheme.Grades;
        if (grades.Bands.IsEmpty)
        {
            return;
        }

        foreach (var result in results)
        {
            if (result.Total is not { } total)
            {
                continue;
            }

            var byTotal = grades.IndexOf(total);
            var cap = result.Vetoes is [var strictest, ..] ? grades.IndexOf(strictest.GradeCap) : 0;
            result.GradeByTotal = grades.Bands[byTotal].Name;
            result.Grade = grades.Bands[Math.Max(byTotal, cap)].Name;
        }

        if (grades.TopShare is not null && grades.Bands.Length > 1)
        {
            LimitTopGrade(scheme, results);
        }
    }

    private static void LimitTopGrade(Scheme scheme, UnitResult[] results)
    {
        var best = scheme.Grades.Bands[0].Name;
        var holders = results.Where(r => r.Rank is not null && r.Grade == best);
        foreach (var group in holders.GroupBy(r => Ranking.GroupOf(scheme, r.Unit), StringComparer.Ordinal))
        {
            var places = scheme.Grades.TopPlaces(group.First().GroupSize);
            var taken = 0;
            foreach (var tied in group.GroupBy(r => r.Rank).OrderBy(g => g.Key))
            {
                taken += tied.Count();
                if (taken > places)
                {
                    foreach (var result in tied)
                    {
                        result.Grade = scheme.Grades.Bands[1].Name;
                        result.FellByTopShare = true;
                    }
                }
            }
        }
    }
}
