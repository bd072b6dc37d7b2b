namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>Finds the files of the repository from where the tests run.</summary>
internal static class Repository
{
    public static string SeedFolder { get; } = Path.Combine(Root(), "seed-data");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Dashboard.sln was not found above the tests.");
    }
}
