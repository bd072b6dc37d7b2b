using Dashboard.Domain.Inspections;
using Dashboard.Domain.Measurement;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>One inspection: where, when, by whom, what was answered, what became of it.</summary>
internal sealed record DemoInspection(
    int Number, DemoUnit Unit, ChecklistTemplate Template, string Place, DateOnly VisitedOn, string Inspector, string? Companion)
{
    public InspectionState State { get; init; } = InspectionState.Released;

    /// <summary>Null when it is not released.</summary>
    public DateOnly? ReleasedOn { get; init; }

    public required IReadOnlyList<ItemAnswer> Answers { get; init; }

    public string Note { get; init; } = string.Empty;

    /// <summary>Why the desk returned it; empty when it did not.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>The number of the record that this one repeats; null when it is none.</summary>
    public int? MergedInto { get; init; }

    /// <summary>The plan it was made for; empty when it was planned on paper.</summary>
    public string Plan { get; init; } = string.Empty;

    public List<DemoFinding> Findings { get; } = [];

    public InspectionKind Kind => DemoRound.KindOf(Template.Code);

    /// <summary>As it counted at the end of a day; null before its release.</summary>
    public MeasuredInspection? MeasuredOn(DateOnly day) => ReleasedOn <= day
        ? new MeasuredInspection(Unit.Code, Kind, VisitedOn, [.. Findings.Select(f => f.MeasuredOn(day))])
        : null;
}
