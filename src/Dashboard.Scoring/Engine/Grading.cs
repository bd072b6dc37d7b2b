using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>
/// Grades: the total decides, then a veto's cap; of those that then hold the best grade only a share of each ranking group
/// keeps it, the surplus falls one grade in rank order (docs/domain.md, grades). Units that tie keep or lose it together.
/// </summary>
internal static class Grading
{
    public static void Grade(Scheme scheme, UnitResult[] results)
    {
        var grades = scheme.Grades;
        if (grades.Bands.IsEmpty)
        {
            return;
        }

        for (var i = 0; i < results.Length; i++)
        {
            if (results[i].Total is not { } total)
            {
                continue;
            }

            var byTotal = grades.IndexOf(total);
            var cap = results[i].Vetoes is [var strictest, ..] ? grades.IndexOf(strictest.GradeCap) : 0;
            results[i] = results[i] with
            {
                GradeByTotal = grades.Bands[byTotal].Name,
                Grade = grades.Bands[Math.Max(byTotal, cap)].Name,
            };
        }

        if (grades.TopShare is not null && grades.Bands.Length > 1)
        {
            LimitTopGrade(scheme, results);
        }
    }

    private static void LimitTopGrade(Scheme scheme, UnitResult[] results)
    {
        var best = scheme.Grades.Bands[0].Name;
        var groups = Enumerable.Range(0, results.Length)
            .Where(i => results[i].Rank is not null)
            .GroupBy(i => Ranking.GroupOf(scheme, results[i].Unit), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var places = scheme.Grades.TopPlaces(group.Count());
            var taken = 0;
            foreach (var tied in group.Where(i => results[i].Grade == best).GroupBy(i => results[i].Rank).OrderBy(g => g.Key))
            {
                taken += tied.Count();
                if (taken > places)
                {
                    foreach (var i in tied)
                    {
                        results[i] = results[i] with { Grade = scheme.Grades.Bands[1].Name, FellByTopShare = true };
                    }
                }
            }
        }
    }
}
