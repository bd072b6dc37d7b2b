using System.Globalization;

namespace Dashboard.Data.Inspections;

/// <summary>Numbers that people read out to each other: JC for an inspection (检查), WT for a finding (问题).</summary>
public static class Receipts
{
    public static string Of(long number, int year) => string.Create(CultureInfo.InvariantCulture, $"JC{year}-{number:D5}");

    public static string OfFinding(long number) => string.Create(CultureInfo.InvariantCulture, $"WT-{number:D5}");

    /// <summary>The number of a finding, or null when the text is none.</summary>
    public static long? ParseFinding(string text) => text.StartsWith("WT-", StringComparison.Ordinal)
        && long.TryParse(text.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
