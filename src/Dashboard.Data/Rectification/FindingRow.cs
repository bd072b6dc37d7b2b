using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;

namespace Dashboard.Data.Rectification;

internal sealed class FindingRow
{
    public required long Number { get; init; }

    public required Guid Inspection { get; init; }

    public required string Unit { get; init; }

    public required string Place { get; init; }

    public required string Checklist { get; init; }

    public required int ChecklistVersion { get; init; }

    public required string Item { get; init; }

    public required string Indicator { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>Points deducted, relapse included.</summary>
    public required decimal Points { get; init; }

    public required int Misses { get; init; }

    public required int GradeStep { get; init; }

    public required string Finder { get; init; }

    public required DateOnly FoundOn { get; init; }

    /// <summary>What the inspector wrote at the item; null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The earlier finding that this one is a relapse of; null for a first one.</summary>
    public long? RelapseOf { get; init; }

    /// <summary>Whether its inspection has been released: before, the unit does not see it.</summary>
    public bool IsReleased { get; set; }

    public FindingState State { get; set; }

    public DateOnly? AssignedOn { get; set; }

    public DateOnly? OriginalDue { get; set; }

    public DateOnly? Due { get; set; }

    public int? ExtensionAsked { get; set; }

    public DateOnly? ReportedOn { get; set; }

    public string? Submitter { get; set; }

    public int Returns { get; set; }

    public bool IsListed { get; set; }

    public DateOnly? EndedOn { get; set; }

    public int Version { get; set; } = 1;

    public Finding ToFinding() => new()
    {
        Id = Receipts.OfFinding(Number),
        Unit = Unit,
        Place = Place,
        Item = Item,
        Severity = Severity,
        Points = Points,
        Finder = Finder,
        FoundOn = FoundOn,
        State = State,
        OriginalDue = OriginalDue,
        Due = Due,
        ExtensionAsked = ExtensionAsked,
        ReportedOn = ReportedOn,
        Submitter = Submitter,
        Returns = Returns,
        IsRelapse = RelapseOf is not null,
        IsListed = IsListed,
    };

    /// <summary>Takes over what an act has changed.</summary>
    public void Take(Finding after, DateOnly today)
    {
        AssignedOn = State == FindingState.Found && after.State == FindingState.Assigned ? today : AssignedOn;
        EndedOn = after.IsOpen ? null : today;
        (State, OriginalDue, Due, ExtensionAsked) = (after.State, after.OriginalDue, after.Due, after.ExtensionAsked);
        (ReportedOn, Submitter, Returns, IsListed) = (after.ReportedOn, after.Submitter, after.Returns, after.IsListed);
        Version++;
    }
}
