namespace Dashboard.Data.Ledgers;

/// <summary>A version of a ledger's definition; written once.</summary>
internal sealed class LedgerRow
{
    public required string Code { get; init; }

    public required int Version { get; init; }

    /// <summary>The definition as its file has it.</summary>
    public required string Json { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}
