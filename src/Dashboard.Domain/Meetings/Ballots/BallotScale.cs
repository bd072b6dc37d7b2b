namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>How a voter answers.</summary>
public enum BallotScale
{
    /// <summary>优秀、良好、一般、较差, written 1 to 4 with the best first; each is worth the points that the setup says.</summary>
    Grades,

    /// <summary>Whole points from 0 to 100.</summary>
    Points,
}
