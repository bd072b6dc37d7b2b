using System.Collections.Immutable;
using System.Globalization;

namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>Whether a ballot can be held as it is set up. Lists every fault.</summary>
public static class BallotSetupCheck
{
    /// <summary>Longest title in characters.</summary>
    public const int LongestTitle = 100;

    /// <summary>Longest question in characters.</summary>
    public const int LongestQuestion = 200;

    /// <summary>Longest name of a group in characters.</summary>
    public const int LongestGroup = 40;

    /// <summary>Most units, since each is a card on a phone.</summary>
    public const int MostSubjects = 100;

    /// <summary>Most questions.</summary>
    public const int MostQuestions = 20;

    /// <summary>Most groups.</summary>
    public const int MostGroups = 10;

    /// <summary>Most codes, and most papers, of one group.</summary>
    public const int MostVoters = 2000;

    private const decimal MostWeight = 1000;
    private const decimal MostPoints = 100;
    private const int Grades = 4;

    /// <param name="setup">The ballot as it was written.</param>
    /// <param name="units">Codes of the county's units.</param>
    public static ImmutableArray<BallotFault> Faults(BallotSetup setup, IReadOnlySet<string> units)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(units);
        return [.. Title(setup), .. Subjects(setup, units), .. Questions(setup), .. Groups(setup)];
    }

    private static IEnumerable<BallotFault> Title(BallotSetup setup) =>
        Text(setup.Title, 0, LongestTitle, BallotFaultKind.TitleMissing, BallotFaultKind.TitleTooLong);

    private static IEnumerable<BallotFault> Subjects(BallotSetup setup, IReadOnlySet<string> units)
    {
        if (setup.Subjects.IsEmpty)
        {
            yield return new BallotFault(BallotFaultKind.NoSubjects);
        }

        if (setup.Subjects.Length > MostSubjects)
        {
            yield return new BallotFault(BallotFaultKind.TooManySubjects, 0, Number(MostSubjects));
        }

        foreach (var unknown in setup.Subjects.Where(s => !units.Contains(s)))
        {
            yield return new BallotFault(BallotFaultKind.UnknownSubject, 0, unknown);
        }

        foreach (var twice in setup.Subjects.GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return new BallotFault(BallotFaultKind.SubjectTwice, 0, twice.Key);
        }
    }

    private static IEnumerable<BallotFault> Questions(BallotSetup setup)
    {
        if (setup.Questions.IsEmpty)
        {
            yield return new BallotFault(BallotFaultKind.NoQuestions);
        }

        if (setup.Questions.Length > MostQuestions)
        {
            yield return new BallotFault(BallotFaultKind.TooManyQuestions, 0, Number(MostQuestions));
        }

        foreach (var (question, place) in setup.Questions.Select((q, i) => (q, i + 1)))
        {
            var texts = Text(question.TextZh, place, LongestQuestion, BallotFaultKind.QuestionMissing, BallotFaultKind.QuestionTooLong)
                .Concat(Long(question.TextEn, place, LongestQuestion, BallotFaultKind.QuestionTooLong));
            foreach (var fault in texts.DistinctBy(f => f.Kind))
            {
                yield return fault;
            }

            if (!IsWeight(question.Weight))
            {
                yield return new BallotFault(BallotFaultKind.BadQuestionWeight, place, Number(MostWeight));
            }
        }

        if (setup.Scale == BallotScale.Grades
            && (setup.GradePoints.Length != Grades
                || setup.GradePoints.Any(p => p is < 0 or > MostPoints)
                || setup.GradePoints.Zip(setup.GradePoints.Skip(1)).Any(p => p.First <= p.Second)))
        {
            yield return new BallotFault(BallotFaultKind.BadGradePoints);
        }
    }

    private static IEnumerable<BallotFault> Groups(BallotSetup setup)
    {
        if (setup.Groups.IsEmpty)
        {
            yield return new BallotFault(BallotFaultKind.NoGroups);
        }

        if (setup.Groups.Length > MostGroups)
        {
            yield return new BallotFault(BallotFaultKind.TooManyGroups, 0, Number(MostGroups));
        }

        foreach (var (group, place) in setup.Groups.Select((g, i) => (g, i + 1)))
        {
            foreach (var fault in Text(group.Name, place, LongestGroup, BallotFaultKind.GroupNameMissing, BallotFaultKind.GroupNameTooLong))
            {
                yield return fault;
            }

            if (!string.IsNullOrWhiteSpace(group.Name) && setup.Groups.Take(place - 1).Any(g => string.Equals(g.Name.Trim(), group.Name.Trim(), StringComparison.OrdinalIgnoreCase)))
            {
                yield return new BallotFault(BallotFaultKind.GroupNameTwice, place, group.Name);
            }

            if (!IsWeight(group.Weight))
            {
                yield return new BallotFault(BallotFaultKind.BadGroupWeight, place, Number(MostWeight));
            }

            if (Size(group) is { } wrong)
            {
                yield return new BallotFault(wrong, place, Number(wrong == BallotFaultKind.BadGroupSize ? MostVoters : group.Voters));
            }
        }
    }

    private static BallotFaultKind? Size(BallotGroup group) =>
        group.Codes is < 0 or > MostVoters || group.Papers is < 0 or > MostVoters ? BallotFaultKind.BadGroupSize
        : group.Voters == 0 ? BallotFaultKind.EmptyGroup
        : group.Voters < BallotCounting.Fewest ? BallotFaultKind.SmallGroup
        : null;

    private static IEnumerable<BallotFault> Text(string text, int place, int longest, BallotFaultKind missing, BallotFaultKind tooLong) =>
        string.IsNullOrWhiteSpace(text) ? [new BallotFault(missing, place)] : Long(text, place, longest, tooLong);

    private static IEnumerable<BallotFault> Long(string text, int place, int longest, BallotFaultKind tooLong)
    {
        if (text.Length > longest)
        {
            yield return new BallotFault(tooLong, place, Number(longest));
        }

        if (text.Any(char.IsControl))
        {
            yield return new BallotFault(BallotFaultKind.ControlCharacter, place);
        }
    }

    private static bool IsWeight(decimal weight) => weight is > 0 and <= MostWeight;

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
