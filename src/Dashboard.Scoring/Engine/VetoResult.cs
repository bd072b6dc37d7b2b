namespace Dashboard.Scoring.Engine;

/// <summary>A veto in force: the best grade that it leaves.</summary>
public sealed record VetoResult(string Code, string GradeCap, string Detail);
