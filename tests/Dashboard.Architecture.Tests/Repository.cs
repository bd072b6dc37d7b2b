using System.Diagnostics;

namespace Dashboard.Architecture.Tests;

/// <summary>The files of the repository, by their paths inside it.</summary>
internal static class Repository
{
    private static readonly string[] Made =
        ["bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts", ".git", ".vs", ".idea", "data", "out", "lib"];

    public static string Root { get; } = FindRoot();

    /// <summary>What is committed; in a copy without git, what would be.</summary>
    public static IReadOnlyList<string> Files { get; } = AskGit() ?? Walk();

    public static IEnumerable<string> Sources(params string[] extensions) =>
        Files.Where(f => extensions.Contains(Path.GetExtension(f), StringComparer.Ordinal) && File.Exists(Full(f)));

    public static string Full(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(Full(file));

    private static string FindRoot()
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

    private static IReadOnlyList<string>? AskGit()
    {
        var git = Path.Combine(Root, ".git");
        if (!File.Exists(git) && !Directory.Exists(git))
        {
            return null;
        }

        try
        {
            using var process = Process.Start(new ProcessStartInfo("git", "ls-files -z --cached --others --exclude-standard")
            {
                WorkingDirectory = Root,
                RedirectStandardOutput = true,
            })!;
            var names = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? names.Split('\0', StringSplitOptions.RemoveEmptyEntries) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static List<string> Walk() => [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
        .Where(f => !f.Split('/').SkipLast(1).Any(part => Made.Contains(part, StringComparer.Ordinal)))];
}
