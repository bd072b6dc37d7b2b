using System.Globalization;
using Dashboard.Scoring.Packages;

namespace Dashboard.Architecture.Tests;

/// <summary>The county as data: whatever is committed can be read and scored.</summary>
public sealed class SeedDataTests
{
    private static readonly string Seed = Repository.Full("seed-data");

    public static TheoryData<string> Quarters { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Seed, "demo")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Scheme_ReadsWithoutAFault() => AssertReads(PackageReader.Read(PackageFiles.Folder(Path.Combine(Seed, "scheme"))));

    [Theory]
    [MemberData(nameof(Quarters))]
    public void Quarter_ReadsWithoutAFault(string quarter)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Seed, "scheme")).ToDictionary(f => Path.GetFileName(f)!, File.ReadAllBytes, StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Seed, "demo", quarter)))
        {
            files[Path.GetFileName(file)] = File.ReadAllBytes(file);
        }

        AssertReads(PackageReader.Read(PackageFiles.InMemory(files)));
    }

    private static void AssertReads(PackageReadResult read)
    {
        Assert.Empty(read.Faults.Select(f => f.ToText(CultureInfo.InvariantCulture)));
        Assert.Equal(50, read.Package!.Units.Count);
    }
}
