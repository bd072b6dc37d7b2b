namespace Dashboard.Web.Ballots;

/// <summary>A unit on a voter's phone.</summary>
internal sealed record BallotUnitView(string Code, string Name);
