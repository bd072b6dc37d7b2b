namespace Dashboard.Web.Ballots;

/// <summary>The ballot as a phone shows it, in the reader's language.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Group">The voter's group.</param>
/// <param name="IsRehearsal">Whether it is only practice.</param>
/// <param name="Scale"><c>Grades</c> or <c>Points</c>.</param>
/// <param name="Questions">What is asked of each unit.</param>
/// <param name="Units">The units, by code and name.</param>
internal sealed record BallotPaperView(string Title, string Group, bool IsRehearsal, string Scale, IReadOnlyList<string> Questions, IReadOnlyList<BallotUnitView> Units);
