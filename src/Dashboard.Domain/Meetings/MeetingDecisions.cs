namespace Dashboard.Domain.Meetings;

/// <summary>The decisions that a meeting looks at.</summary>
public static class MeetingDecisions
{
    /// <summary>What the last meeting decided, and what is still owed from earlier ones: overdue first, then by last day.</summary>
    public static IReadOnlyList<MeetingDecision> Last(MeetingMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        return Ordered(material, d => d.Meeting != material.Meeting.Number);
    }

    /// <summary>What this meeting decides, as far as it was on record when the meeting was frozen.</summary>
    public static IReadOnlyList<MeetingDecision> Own(MeetingMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        return Ordered(material, d => d.Meeting == material.Meeting.Number);
    }

    private static List<MeetingDecision> Ordered(MeetingMaterial material, Func<MeetingDecision, bool> wanted) =>
        [.. material.Facts.Decisions.Where(wanted).OrderByDescending(d => d.IsOverdue(material.Facts.AsOf)).ThenBy(d => d.DueOn).ThenBy(d => d.Number)];
}
