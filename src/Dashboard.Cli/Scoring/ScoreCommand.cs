using System.CommandLine;
using System.Globalization;
using Dashboard.Cli.Resources;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Packages;

namespace Dashboard.Cli.Scoring;

/// <summary><c>score PACKAGE --out DIR</c>: the engine on any scheme package.</summary>
internal static class ScoreCommand
{
    private const int Invalid = 2;
    private const int NotWritten = 1;

    public static Command Create()
    {
        var package = new Argument<string>("PACKAGE") { Description = CliTexts.Get(nameof(CliTexts.ScorePackage)) };
        var output = new Option<string>("--out") { Description = CliTexts.Get(nameof(CliTexts.ScoreOut)), Required = true };
        var command = new Command("score", CliTexts.Get(nameof(CliTexts.Score))) { package, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(package), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(string folder, string output)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine(CliTexts.Get(nameof(CliTexts.NoFolder), folder));
            return Invalid;
        }

        var progress = new ProgressLine();
        var read = PackageReader.Read(PackageFiles.Folder(folder, progress.Reading));
        progress.Clear();
        if (read.Package is not { } package)
        {
            foreach (var fault in read.Faults)
            {
                Console.Error.WriteLine(fault.ToText(CultureInfo.CurrentUICulture));
            }

            Console.Error.WriteLine(CliTexts.Get(nameof(CliTexts.Faulty), read.Faults.Count));
            return Invalid;
        }

        var run = ScoringEngine.Score(package);
        try
        {
            Directory.CreateDirectory(output);
            WriteWhole(Path.Combine(output, RunWriter.ScoresFile), stream =>
                RunWriter.WriteScores(run, stream, done => progress.Writing(done, package.Units.Count)));
            WriteWhole(Path.Combine(output, RunWriter.RankingFile), stream => RunWriter.WriteRanking(run, stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            progress.Clear();
            Console.Error.WriteLine(CliTexts.Get(nameof(CliTexts.CannotWrite), output, exception.Message));
            return NotWritten;
        }

        progress.Clear();
        Console.WriteLine(CliTexts.Get(
            nameof(CliTexts.Scored), package.Units.Count, package.Scheme.Code, package.Scheme.Version, output));
        return 0;
    }

    /// <summary>A reader never meets half a file: it is written beside its place and moved there when whole.</summary>
    private static void WriteWhole(string path, Action<Stream> write)
    {
        var unfinished = path + ".part";
        using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
        {
            write(stream);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
