namespace Dashboard.Data.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dashboard-data-").FullName;

    public string Database => System.IO.Path.Combine(Path, "dashboard.db");

    /// <summary>A copy of the seed data that a test may spoil.</summary>
    public string CopySeed()
    {
        var copy = System.IO.Path.Combine(Path, "seed");
        foreach (var file in Directory.EnumerateFiles(Repository.SeedFolder, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(copy, System.IO.Path.GetRelativePath(Repository.SeedFolder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
