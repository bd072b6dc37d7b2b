using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>An inspection in full, as the asking person may see it.</summary>
/// <param name="Summary">What it is.</param>
/// <param name="Checklist">The version that was answered.</param>
/// <param name="Items">Every item with its answer, in the checklist's order.</param>
/// <param name="Proposal">What a village re-check proposes; null for other kinds.</param>
/// <param name="Circumstances">How it came in; null for whoever must not know.</param>
/// <param name="ReturnReason">Why the desk returned it last.</param>
/// <param name="RevisionReason">What was corrected last.</param>
/// <param name="Revisions">Earlier versions, the latest first; empty for whoever must not know.</param>
/// <param name="Handling">Who received, returned, confirmed and released it, the first act first; empty for whoever must not know.</param>
/// <param name="MergedInto">The record that it was merged into; null when it was not.</param>
/// <param name="Duplicates">Other records of the same unit, checklist and day that are not merged; empty for whoever cannot merge.</param>
/// <param name="Visit">The planned visit; null for a spot-check.</param>
public sealed record InspectionView(
    InspectionSummary Summary,
    ChecklistTemplate Checklist,
    IReadOnlyList<AnsweredItem> Items,
    VillageProposal? Proposal,
    FieldCircumstances? Circumstances,
    string? ReturnReason,
    string? RevisionReason,
    IReadOnlyList<InspectionRevision> Revisions,
    IReadOnlyList<InspectionHandling> Handling,
    Guid? MergedInto,
    IReadOnlyList<InspectionSummary> Duplicates,
    Guid? Visit);
