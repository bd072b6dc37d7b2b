namespace Dashboard.Data.Audit;

/// <summary>What walking the audit chain found.</summary>
/// <param name="Entries">How many entries were read up to the break, or in all.</param>
/// <param name="BrokenAt">The first sequence number that does not stand; null when the chain is whole.</param>
/// <param name="Head">Hash of the last good entry. Kept off the machine, it shows later whether a tail was cut.</param>
public sealed record AuditVerification(long Entries, long? BrokenAt, string Head)
{
    public bool IsWhole => BrokenAt is null;
}
