using System.Collections.Immutable;
using Dashboard.Data.Rectification;

namespace Dashboard.Data.Ledgers;

/// <summary>An act on an entry, with what the entry was afterwards.</summary>
/// <param name="Version">The version that the act made.</param>
/// <param name="Act">What was done.</param>
/// <param name="Move">Code of the move; null for other acts.</param>
/// <param name="State">The state afterwards.</param>
/// <param name="Values">The values afterwards.</param>
/// <param name="Reason">Why; null when none was asked.</param>
/// <param name="Post">The post of whoever acted; null when the account is gone or was never one.</param>
/// <param name="At">When.</param>
public sealed record LedgerEntryStep(
    int Version, EntryAct Act, string? Move, string State, ImmutableSortedDictionary<string, string> Values, string? Reason, PostName? Post, DateTimeOffset At);
