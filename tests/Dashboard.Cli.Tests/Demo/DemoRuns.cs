using Dashboard.Cli.Demo;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Packages;

namespace Dashboard.Cli.Tests.Demo;

/// <summary>The seven quarters, scored by the engine as the product scores them.</summary>
internal static class DemoRuns
{
    private static readonly string[] SchemeFiles = ["scheme.json", "nodes.csv", "weights.csv", "adjusters.csv", "units.csv"];

    private static readonly Dictionary<string, ScoreRun> Runs = DemoFacts.Periods.ToDictionary(p => p, Score, StringComparer.Ordinal);

    public static ScoreRun Of(string period) => Runs[period];

    public static ScoreRun Open => Runs[DemoFacts.Open];

    public static decimal Total(string period, string unit) => Of(period).Find(unit)!.Total!.Value;

    public static PackageReadResult Read(string period)
    {
        var files = SchemeFiles.ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(SeedFolder.Root, "scheme", name)));
        foreach (var name in new[] { "observations.csv", "adjustments.csv" })
        {
            files[name] = File.ReadAllBytes(Path.Combine(SeedFolder.Root, DemoFacts.Folder(period), name));
        }

        return PackageReader.Read(PackageFiles.InMemory(files));
    }

    private static ScoreRun Score(string period) =>
        ScoringEngine.Score(Read(period).Package!.AtElapsed(DemoPeriod.Parse(period).Quarter / 4m));
}
