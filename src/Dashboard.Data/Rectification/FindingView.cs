using Dashboard.Domain.Calendar;
using Dashboard.Domain.Rectification;

namespace Dashboard.Data.Rectification;

/// <summary>A finding in full, as the asking person may see it.</summary>
/// <param name="Summary">How it stands.</param>
/// <param name="Note">What the inspector wrote at the item; null when nothing.</param>
/// <param name="BeforePhotos">Photos of what was amiss.</param>
/// <param name="AfterPhotos">Photos of what was mended, as reported.</param>
/// <param name="AddedPhotos">Photos that the unit has added and not reported yet; empty for everybody else.</param>
/// <param name="Steps">The acts, the first first.</param>
/// <param name="RelapseOf">Number of the earlier finding; null for a first one.</param>
/// <param name="Reckoning">How the first due date was counted; null before assignment.</param>
/// <param name="ExtensionReckoning">How the extension was counted; null without one.</param>
/// <param name="MayDo">What the asking person can do now.</param>
/// <param name="Posts">The posts behind the accounts that the steps and the summary name, by account.</param>
public sealed record FindingView(
    FindingSummary Summary,
    string? Note,
    IReadOnlyList<Guid> BeforePhotos,
    IReadOnlyList<Guid> AfterPhotos,
    IReadOnlyList<Guid> AddedPhotos,
    IReadOnlyList<FindingStepView> Steps,
    long? RelapseOf,
    Reckoning? Reckoning,
    Reckoning? ExtensionReckoning,
    IReadOnlyList<FindingAct> MayDo,
    IReadOnlyDictionary<string, PostName> Posts);
