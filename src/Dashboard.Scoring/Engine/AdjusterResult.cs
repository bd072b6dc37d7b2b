namespace Dashboard.Scoring.Engine;

/// <summary>What the adjustments of one code give a unit.</summary>
/// <param name="Code">Adjuster code.</param>
/// <param name="Raw">Signed sum before the cap.</param>
/// <param name="Points">Signed sum after the cap.</param>
public sealed record AdjusterResult(string Code, decimal Raw, decimal Points);
