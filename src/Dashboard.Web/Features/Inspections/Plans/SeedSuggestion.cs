using System.Security.Cryptography;

namespace Dashboard.Web.Features.Inspections.Plans;

/// <summary>A seed to start from: the day and a number that nobody chose. A public number, such as that day's lottery, is better still.</summary>
internal static class SeedSuggestion
{
    private const string Digits = "0123456789";

    public static string For(DateOnly today) => $"{InspectionAddress.Iso(today)} {RandomNumberGenerator.GetString(Digits, 8)}";
}
