using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;

namespace Dashboard.Data.Rectification;

/// <summary>Which findings are wanted; every part that is null or false narrows nothing.</summary>
public sealed record FindingFilter
{
    public static FindingFilter All { get; } = new();

    public string? Unit { get; init; }

    public FindingState? State { get; init; }

    public Severity? Severity { get; init; }

    /// <summary>Code of an item, or of a checklist.</summary>
    public string? Item { get; init; }

    public string? Indicator { get; init; }

    public Guid? Inspection { get; init; }

    /// <summary>Found on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Found on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    public bool OnlyOpen { get; init; }

    public bool OnlyOverdue { get; init; }

    public bool OnlyRelapses { get; init; }

    public bool OnlyListed { get; init; }
}
