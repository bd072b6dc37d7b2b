using Dashboard.Domain.Calendar;

namespace Dashboard.Data.Meetings;

/// <summary>What a meeting was frozen to (定格).</summary>
/// <param name="Version">1 for the first freezing.</param>
/// <param name="Quarter">The period scored.</param>
/// <param name="Run">Number of the sealed run.</param>
/// <param name="IsProvisional">Whether the period was open, so that 暂 belongs beside every score.</param>
/// <param name="FrozenAt">When.</param>
/// <param name="FrozenBy">The account that did it.</param>
/// <param name="RunHash">Hash of the results of the run.</param>
public sealed record MeetingFreeze(int Version, Quarter Quarter, long Run, bool IsProvisional, DateTimeOffset FrozenAt, string FrozenBy, string RunHash);
