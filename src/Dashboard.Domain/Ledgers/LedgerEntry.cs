using System.Collections.Immutable;

namespace Dashboard.Domain.Ledgers;

/// <summary>An entry of a ledger as it stands.</summary>
/// <param name="Unit">The department or township; null when the entry is the county's.</param>
/// <param name="Village">The village or community; null when it is not of one.</param>
/// <param name="State">Code of its state.</param>
/// <param name="OccurredOn">When it happened; decides the period to which it belongs.</param>
/// <param name="Since">The business day on which it came into its state.</param>
/// <param name="Due">The last day of its state; null when there is no deadline, or when holidays of that year are not entered yet.</param>
/// <param name="EndedOn">The day on which it came to an end; null while it is open.</param>
/// <param name="LastDue">The last deadline that it left behind, so that on time stays on time; null when there was none.</param>
/// <param name="Values">By field, in the form of <see cref="LedgerValue"/>; what is missing has no key.</param>
public sealed record LedgerEntry(
    string? Unit,
    string? Village,
    string State,
    DateOnly OccurredOn,
    DateOnly Since,
    DateOnly? Due,
    DateOnly? EndedOn,
    DateOnly? LastDue,
    ImmutableSortedDictionary<string, string> Values)
{
    /// <summary>Whether its deadline has passed.</summary>
    public bool IsOverdue(DateOnly today) => EndedOn is null && Due < today;

    /// <summary>Whether it ended by its deadline; null while it is open. Without a deadline every end is on time.</summary>
    public bool? EndedInTime => EndedOn is { } ended ? LastDue is not { } due || ended <= due : null;
}
