using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>Which inspections are wanted; every part that is null narrows nothing.</summary>
public sealed record InspectionFilter
{
    public static InspectionFilter All { get; } = new();

    /// <summary>Visited on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Visited on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    public string? Unit { get; init; }

    public InspectionKind? Kind { get; init; }

    public InspectionState? State { get; init; }
}
