using System.CommandLine;

namespace Dashboard.Cli.Demo;

/// <summary><c>demo-data OUT</c>: writes the demo facts again from the seed folder.</summary>
internal static class DemoDataCommand
{
    private const int InvalidInput = 2;

    public static Command Create()
    {
        var target = new Argument<DirectoryInfo>("OUT") { Description = DemoTexts.OutArgument };
        var source = new Option<DirectoryInfo>("--seed-data")
        {
            Description = DemoTexts.SourceOption,
            DefaultValueFactory = _ => new DirectoryInfo("seed-data"),
        };
        var command = new Command("demo-data", DemoTexts.Description) { target, source };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(source).FullName,
            parsed.GetRequiredValue(target).FullName,
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string source, string target, TextWriter output, TextWriter error)
    {
        IReadOnlyDictionary<string, byte[]> files;
        try
        {
            files = DemoGenerator.Generate(DemoCounty.Load(source));
        }
        catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException or KeyNotFoundException)
        {
            error.WriteLine(DemoTexts.Unreadable(problem.Message));
            return InvalidInput;
        }

        foreach (var (path, content) in files)
        {
            var file = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }

        output.WriteLine(DemoTexts.Written(files.Count, target));
        return 0;
    }
}
