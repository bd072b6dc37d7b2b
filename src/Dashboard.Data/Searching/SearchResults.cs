using Dashboard.Data.Ledgers;
using Dashboard.Data.Rectification;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Organisation;

namespace Dashboard.Data.Searching;

/// <summary>What was found, of each kind the nearest first and no more than <see cref="SearchStore.MostOfAKind"/>; counts are of all.</summary>
public sealed record SearchResults
{
    public static SearchResults None { get; } = new();

    public IReadOnlyList<OrganisationUnit> Units { get; init; } = [];

    public int UnitCount { get; init; }

    public IReadOnlyList<Village> Villages { get; init; } = [];

    public int VillageCount { get; init; }

    public IReadOnlyList<LedgerDefinition> Ledgers { get; init; } = [];

    public int LedgerCount { get; init; }

    public IReadOnlyList<FindingSummary> Findings { get; init; } = [];

    public int FindingCount { get; init; }

    /// <summary>Entries, the latest first.</summary>
    public IReadOnlyList<LedgerEntrySummary> Entries { get; init; } = [];

    /// <summary>How many entries each ledger has, by its code.</summary>
    public IReadOnlyDictionary<string, int> EntryCounts { get; init; } = new Dictionary<string, int>();

    public bool IsEmpty => UnitCount + VillageCount + LedgerCount + FindingCount + EntryCounts.Count == 0;
}
