namespace Dashboard.Data.Ledgers;

/// <summary>What an entry was after each act; append-only, so that every number can be followed back.</summary>
internal sealed class LedgerStepRow
{
    public required long Entry { get; init; }

    /// <summary>The version that the act made.</summary>
    public required int Version { get; init; }

    public required EntryAct Act { get; init; }

    /// <summary>Code of the move; null for other acts.</summary>
    public string? Move { get; init; }

    public required string State { get; init; }

    public required string Values { get; init; }

    public string? Reason { get; init; }

    public required string Account { get; init; }

    public required DateTimeOffset At { get; init; }
}
