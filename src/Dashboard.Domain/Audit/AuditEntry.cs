namespace Dashboard.Domain.Audit;

/// <summary>One act on record. Entries form a chain: each carries the hash of the one before it.</summary>
/// <param name="Sequence">1, 2, 3 … without gaps; order is by sequence, never by clock.</param>
/// <param name="Time">When it was committed, in UTC, to the millisecond.</param>
/// <param name="Actor">Account name, or <c>system</c>.</param>
/// <param name="Action">What was done, such as <c>observation.record</c>.</param>
/// <param name="Subject">To what, such as <c>2026Q3/ENF-01/P1-01</c>.</param>
/// <param name="Detail">Old and new values and the like, as JSON; hashed as it stands.</param>
/// <param name="PreviousHash">Hash of the entry before; <see cref="AuditChain.Genesis"/> for the first.</param>
/// <param name="Hash">SHA-256 over all other fields, 64 lower-case hexadecimal digits.</param>
public sealed record AuditEntry(
    long Sequence,
    DateTimeOffset Time,
    string Actor,
    string Action,
    string Subject,
    string Detail,
    string PreviousHash,
    string Hash);
