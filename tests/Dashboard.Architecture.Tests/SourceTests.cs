using System.Text.RegularExpressions;

namespace Dashboard.Architecture.Tests;

/// <summary>Habits that no compiler holds.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] Text =
        [".cs", ".razor", ".css", ".js", ".json", ".csproj", ".props", ".targets", ".md", ".sh", ".csv", ".txt", ".resx", ".yml", ".config", ".sln", ".slnx", ""];

    [Fact]
    public void Product_TakesTheTimeFromOutside() =>
        Assert.All(
            Repository.Sources(".cs", ".razor").Where(f => f.StartsWith("src/", StringComparison.Ordinal)),
            f => Assert.DoesNotMatch(Clock(), Repository.Read(f)));

    [Fact]
    public void File_NamesNoMachineAndNoRegistry() =>
        Assert.All(
            Repository.Sources(Text).Where(f => !f.EndsWith($"/{nameof(SourceTests)}.cs", StringComparison.Ordinal)),
            f =>
            {
                var text = Repository.Read(f);
                Assert.DoesNotMatch(Registry(), text);
                Assert.DoesNotMatch(MachinePath(), text);
            });

    [Fact]
    public void LockFile_OfNpmNamesNoHost() =>
        Assert.All(
            Repository.Files.Where(f => Path.GetFileName(f) == "package-lock.json"),
            f => Assert.DoesNotContain("\"resolved\"", Repository.Read(f), StringComparison.Ordinal));

    [Fact]
    public void EveryProject_CommitsItsLockFile() =>
        Assert.All(
            Repository.Sources(".csproj"),
            f => Assert.Contains($"{Path.GetDirectoryName(f)!.Replace('\\', '/')}/packages.lock.json", Repository.Files));

    [Fact]
    public void Versions_StandInOnePlace() =>
        Assert.All(Repository.Sources(".csproj"), f => Assert.DoesNotContain(" Version=\"", Repository.Read(f), StringComparison.Ordinal));

    [GeneratedRegex(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"registry\.[a-z]+\.(org|com)|npmmirror|nuget\.org|nuget\.cdn|pypi\.|//[a-z0-9.-]+:[0-9]{2,5}/(npm|nuget|simple)", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();

    [GeneratedRegex(@"(?<![\w.~$}*-])/(home|root|work|Users|mnt)/\w|\b[A-Z]:\\\\?(Users|work)\b")]
    private static partial Regex MachinePath();
}
