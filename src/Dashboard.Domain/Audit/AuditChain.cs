using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Domain.Audit;

/// <summary>
/// Makes and checks the hash chain of the audit trail. The hash is SHA-256 over the fields in the order sequence, Unix
/// milliseconds, actor, action, subject, detail, previous hash, each written as <c>length:text,</c> with the length in UTF-8
/// bytes, so that no two different entries share a text and anybody can recompute it without this product.
/// </summary>
public static class AuditChain
{
    /// <summary>The previous hash of the first entry: 64 zeros.</summary>
    public static string Genesis { get; } = new('0', 64);

    /// <summary>Makes the entry that follows <paramref name="previous"/>, or the first one.</summary>
    public static AuditEntry Append(
        AuditEntry? previous, DateTimeOffset time, string actor, string action, string subject, string detail)
    {
        // Stored to the millisecond: what is hashed must be what is read back.
        var stored = DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());
        var entry = new AuditEntry(
            (previous?.Sequence ?? 0) + 1, stored, actor, action, subject, detail, previous?.Hash ?? Genesis, string.Empty);
        return entry with { Hash = HashOf(entry) };
    }

    /// <summary>Whether an entry is untouched and directly follows the one before it (null: is the first).</summary>
    public static bool Follows(AuditEntry? previous, AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Sequence == (previous?.Sequence ?? 0) + 1
            && string.Equals(entry.PreviousHash, previous?.Hash ?? Genesis, StringComparison.Ordinal)
            && string.Equals(entry.Hash, HashOf(entry), StringComparison.Ordinal);
    }

    /// <summary>
    /// Walks the chain from its first entry and returns the sequence number at which it breaks first (the number that ought to
    /// stand there), or null when it is whole. A tail that was cut off cannot be seen from the chain alone: compare the last
    /// hash with one kept elsewhere.
    /// </summary>
    public static long? Verify(IEnumerable<AuditEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        AuditEntry? previous = null;
        foreach (var entry in entries)
        {
            if (!Follows(previous, entry))
            {
                return (previous?.Sequence ?? 0) + 1;
            }

            previous = entry;
        }

        return null;
    }

    /// <summary>The hash that an entry ought to carry.</summary>
    public static string HashOf(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var text = new StringBuilder();
        Add(text, entry.Sequence.ToString(CultureInfo.InvariantCulture));
        Add(text, entry.Time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
        Add(text, entry.Actor);
        Add(text, entry.Action);
        Add(text, entry.Subject);
        Add(text, entry.Detail);
        Add(text, entry.PreviousHash);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Add(StringBuilder text, string field) =>
        text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(field)}:{field},");
}
