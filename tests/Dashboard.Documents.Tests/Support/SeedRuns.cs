using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Packages;

namespace Dashboard.Documents.Tests.Support;

/// <summary>Runs of the county as it is delivered, and of its demo quarters.</summary>
internal static class SeedRuns
{
    public static readonly string[] Quarters = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2"];

    private static readonly string[] SchemeFiles =
        ["scheme.json", "nodes.csv", "weights.csv", "units.csv", "adjusters.csv", "observations.csv", "adjustments.csv"];

    /// <param name="quarter">A demo quarter; null for the package of the scheme as it is.</param>
    public static ScoreRun Of(string? quarter)
    {
        var files = SchemeFiles.ToDictionary(f => f, f => File.ReadAllBytes(Path.Combine(Seed(), "scheme", f)), StringComparer.Ordinal);
        if (quarter is null)
        {
            return ScoringEngine.Score(Read(files));
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(Seed(), "demo", quarter)))
        {
            files[Path.GetFileName(file)] = File.ReadAllBytes(file);
        }

        return ScoringEngine.Score(Read(files).AtElapsed((quarter[^1] - '0') / 4m));
    }

    public static ScoringPackage Read(IReadOnlyDictionary<string, byte[]> files)
    {
        var read = PackageReader.Read(PackageFiles.InMemory(files));
        Assert.Empty(read.Faults.Select(f => f.ToText(System.Globalization.CultureInfo.InvariantCulture)));
        return read.Package!;
    }

    private static string Seed()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No folder with Dashboard.sln above the tests"), "seed-data");
    }
}
