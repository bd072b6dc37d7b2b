using Dashboard.Domain.Access;
using Dashboard.Domain.Rectification;

namespace Dashboard.Data.Rectification;

/// <summary>An act on a finding; written once.</summary>
internal sealed class FindingStepRow
{
    public long Id { get; init; }

    public required long Finding { get; init; }

    public required FindingAct Act { get; init; }

    public required string Account { get; init; }

    /// <summary>The office in which the person acted: units see this and never the account.</summary>
    public required Role By { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Text { get; init; }

    public int? Days { get; init; }

    public required FindingState Before { get; init; }

    public required FindingState After { get; init; }

    public DateOnly? DueBefore { get; init; }

    public DateOnly? DueAfter { get; init; }
}
