using Dashboard.Domain.Meetings;

namespace Dashboard.Data.Meetings;

/// <summary>A meeting in a list.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Freeze">What it is frozen to; null when it is not, or when the reader may not know.</param>
/// <param name="Decisions">Its decisions that the reader may see.</param>
/// <param name="Open">Those of them that are still to be answered or checked.</param>
/// <param name="Overdue">Those of them that are past their last day.</param>
public sealed record MeetingSummary(Meeting Meeting, MeetingFreeze? Freeze, int Decisions, int Open, int Overdue);
