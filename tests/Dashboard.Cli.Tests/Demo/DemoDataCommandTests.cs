using System.CommandLine;
using Dashboard.Cli.Demo;

namespace Dashboard.Cli.Tests.Demo;

public sealed class DemoDataCommandTests : IDisposable
{
    private readonly DirectoryInfo _target = Directory.CreateTempSubdirectory("demo-data-");

    [Fact]
    public void SeedFolder_IsWrittenBelowTheTarget()
    {
        var (exit, output, error) = Run("--seed-data", SeedFolder.Root, _target.FullName);

        Assert.Equal(0, exit);
        Assert.Empty(error);
        Assert.Contains("91", output, StringComparison.Ordinal);
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(SeedFolder.Root, "demo", "2025Q4", "observations.csv")),
            File.ReadAllBytes(Path.Combine(_target.FullName, "demo", "2025Q4", "observations.csv")));
        Assert.Equal(91, _target.EnumerateFiles("*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void FolderThatIsNoSeed_IsRefusedAndNothingIsWritten()
    {
        var (exit, _, error) = Run("--seed-data", _target.FullName, Path.Combine(_target.FullName, "out"));

        Assert.Equal(2, exit);
        Assert.Contains("periods.csv", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_target.FullName, "out")));
    }

    [Fact]
    public void UnitWithoutAStrength_IsNamed()
    {
        foreach (var file in SeedFolder.Files)
        {
            var copy = Path.Combine(_target.FullName, Path.GetRelativePath(SeedFolder.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var units = Path.Combine(_target.FullName, "demo", "units.csv");
        File.WriteAllLines(units, File.ReadAllLines(units).Where(l => !l.StartsWith("ENF-07,", StringComparison.Ordinal)));

        var (exit, _, error) = Run("--seed-data", _target.FullName, _target.FullName);

        Assert.Equal(2, exit);
        Assert.Contains("ENF-07", error, StringComparison.Ordinal);
    }

    public void Dispose() => _target.Delete(recursive: true);

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = new RootCommand { DemoDataCommand.Create() }
            .Parse(["demo-data", .. arguments])
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (exit, output.ToString(), error.ToString());
    }
}
