using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Engine;

namespace Dashboard.Domain.Meetings;

/// <summary>A sealed run as a meeting and its papers read it.</summary>
/// <param name="Quarter">The period scored.</param>
/// <param name="Number">Number of the sealed run.</param>
/// <param name="AsOf">The moment up to which facts count (数据截至).</param>
/// <param name="IsProvisional">Whether the period was still open, so that 暂 belongs beside every score.</param>
/// <param name="Run">The scores.</param>
public sealed record FrozenRun(Quarter Quarter, long Number, DateTimeOffset AsOf, bool IsProvisional, ScoreRun Run);
