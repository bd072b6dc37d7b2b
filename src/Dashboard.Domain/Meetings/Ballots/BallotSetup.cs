using System.Collections.Immutable;

namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>What is asked of whom (docs/domain.md, secret ballot). Fixed from the moment that the ballot is opened.</summary>
/// <param name="Title">At most 100 characters.</param>
/// <param name="Subjects">Codes of the units that are judged, in the order in which voters see them.</param>
/// <param name="Questions">Asked of each unit, in this order.</param>
/// <param name="Scale">Grades or points.</param>
/// <param name="GradePoints">What the four grades are worth, the best first, each 0 to 100 and less than the one before.</param>
/// <param name="Groups">The groups of voters; a code or paper belongs to one by its place here, from 0.</param>
/// <param name="DropExtremes">Whether the highest and the lowest ballot of a group are left out for each unit, where the group has five or more.</param>
public sealed record BallotSetup(
    string Title,
    ImmutableArray<string> Subjects,
    ImmutableArray<BallotQuestion> Questions,
    BallotScale Scale,
    ImmutableArray<decimal> GradePoints,
    ImmutableArray<BallotGroup> Groups,
    bool DropExtremes)
{
    /// <summary>What 优秀、良好、一般、较差 are worth unless the county says otherwise.</summary>
    public static ImmutableArray<decimal> UsualGradePoints { get; } = [95, 85, 70, 50];

    /// <summary>The greatest answer: the last grade, or 100 points.</summary>
    public int Greatest => Scale == BallotScale.Grades ? GradePoints.Length : 100;

    /// <summary>The least answer.</summary>
    public int Least => Scale == BallotScale.Grades ? 1 : 0;

    /// <summary>How many points (0–100) an answer is worth.</summary>
    public decimal PointsOf(int answer) => Scale == BallotScale.Grades ? GradePoints[answer - 1] : answer;
}
