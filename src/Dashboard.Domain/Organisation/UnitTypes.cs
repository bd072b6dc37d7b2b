namespace Dashboard.Domain.Organisation;

/// <summary>
/// The three groups in which units are ranked; they are never mixed (docs/domain.md, units).
/// The codes are those of the scheme's weights.
/// </summary>
public static class UnitTypes
{
    /// <summary>A department that enforces administrative law.</summary>
    public const string Enforcement = "ENF";

    /// <summary>A department of general administration.</summary>
    public const string General = "GEN";

    /// <summary>A township, town, sub-district or functional zone.</summary>
    public const string Township = "TWN";

    /// <summary>All groups in the order in which reports list them.</summary>
    public static IReadOnlyList<string> All { get; } = [Enforcement, General, Township];
}
