using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

internal sealed class PlanRow
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required InspectionKind Kind { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>The public seed of the draw; null when the visits were named by hand.</summary>
    public string? Seed { get; init; }

    /// <summary>What the draw was made from, as JSON, so that anybody can draw again; null when the visits were named by hand.</summary>
    public string? Draw { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required string MadeBy { get; init; }
}
