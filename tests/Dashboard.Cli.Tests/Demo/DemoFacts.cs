using Dashboard.Cli.Demo;

namespace Dashboard.Cli.Tests.Demo;

/// <summary>The committed facts of each quarter.</summary>
internal static class DemoFacts
{
    public const string Open = "2026Q3";

    public static IReadOnlyList<string> Periods { get; } = [.. SeedFolder.Rows("periods.csv").Select(r => r["period"])];

    public static string Folder(string period) => period == Open ? "scheme" : $"demo/{period}";

    public static IReadOnlyList<DemoTable.Row> Observations(string period) => SeedFolder.Rows($"{Folder(period)}/observations.csv");

    public static IReadOnlyList<DemoTable.Row> Adjustments(string period) => SeedFolder.Rows($"{Folder(period)}/adjustments.csv");

    public static decimal Number(string text) => DemoNumber.Parse(text);
}
