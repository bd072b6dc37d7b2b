namespace Dashboard.Web.Tests.Support;

internal static class Repository
{
    /// <summary>The folder of the web project's sources.</summary>
    public static string Web { get; } = Path.Combine(Root(), "src", "Dashboard.Web");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The repository was not found above the tests.");
        }

        return folder.FullName;
    }
}
