using Dashboard.Cli.Demo;

namespace Dashboard.Cli.Tests;

/// <summary>The committed seed folder, found from the test's own place upwards.</summary>
internal static class SeedFolder
{
    public static string Root { get; } = Find();

    public static IReadOnlyList<DemoTable.Row> Rows(string name) => [.. DemoTable.Load(Root, name).Rows];

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No folder with Dashboard.sln above the tests"), "seed-data");
    }
}
