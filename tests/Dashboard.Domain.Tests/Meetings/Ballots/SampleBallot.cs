using System.Collections.Immutable;
using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Domain.Tests.Meetings.Ballots;

/// <summary>A small ballot: two units, two questions of weights 3 and 2, leaders at 60 and colleagues at 40.</summary>
internal static class SampleBallot
{
    public const string One = "ENF-01";
    public const string Two = "ENF-02";

    public static BallotSetup Setup { get; } = new(
        "2026年度述法测评",
        [One, Two],
        [new BallotQuestion("履行推进法治建设第一责任人职责", "Duty as first responsible person", 3), new BallotQuestion("依法决策", "Lawful decisions", 2)],
        BallotScale.Grades,
        BallotSetup.UsualGradePoints,
        [new BallotGroup("县领导", 60, 10, 0), new BallotGroup("班子成员", 40, 20, 5)],
        DropExtremes: false);

    public static BallotPaper Paper(int group, params (string Subject, int?[] Answers)[] answers) => new(
        group, answers.ToImmutableSortedDictionary(a => a.Subject, a => a.Answers.ToImmutableArray(), StringComparer.Ordinal));

    public static BallotPaper OfOne(int group, params int?[] answers) => Paper(group, (One, answers));

    public static BallotTally Count(BallotSetup setup, IReadOnlyCollection<BallotPaper> papers) =>
        BallotCounting.Count(setup, papers, [.. setup.Groups.Select((_, i) => papers.Count(p => p.Group == i))]);
}
