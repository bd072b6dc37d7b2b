namespace Dashboard.Scoring.Schemes;

/// <summary>A weight of a node for a unit type, relative among its siblings. <see cref="EveryType"/> stands for all types.</summary>
public sealed record WeightRow(string Code, string UnitType, decimal Weight)
{
    /// <summary>The unit type that means every type without a row of its own.</summary>
    public const string EveryType = "*";
}
