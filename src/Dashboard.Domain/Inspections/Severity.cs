namespace Dashboard.Domain.Inspections;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>轻微.</summary>
    Minor,

    /// <summary>一般.</summary>
    Moderate,

    /// <summary>严重.</summary>
    Serious,

    /// <summary>红线: fails the file or the village at once.</summary>
    RedLine,
}
