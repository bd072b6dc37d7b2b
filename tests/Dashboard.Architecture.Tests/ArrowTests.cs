using System.Reflection;

namespace Dashboard.Architecture.Tests;

/// <summary>Scoring ◄ Domain ◄ Data and Documents ◄ Web and Cli, and never the other way.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Order =
        ["Dashboard.Scoring", "Dashboard.Domain", "Dashboard.Documents", "Dashboard.Data", "Dashboard.Web", "Dashboard.Cli"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Dashboard.Scoring"] = [],
        ["Dashboard.Domain"] = ["Dashboard.Scoring"],
        ["Dashboard.Documents"] = ["Dashboard.Domain", "Dashboard.Scoring"],
        ["Dashboard.Data"] = ["Dashboard.Domain", "Dashboard.Scoring"],
        ["Dashboard.Web"] = ["Dashboard.Data", "Dashboard.Documents", "Dashboard.Domain", "Dashboard.Scoring"],
        ["Dashboard.Cli"] = ["Dashboard.Data", "Dashboard.Documents", "Dashboard.Domain", "Dashboard.Scoring"],
    };

    public static TheoryData<string> Names { get; } = [.. Project.InSrc.Select(p => p.Name)];

    [Fact]
    public void EveryProject_HasItsPlace()
    {
        Assert.NotEmpty(Project.InSrc);
        Assert.All(Project.InSrc, p => Assert.Contains(p.Name, Order));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ProjectReferences_PointOneWay(string name) =>
        Assert.All(Project.Of(name).Projects, needed => Assert.Contains(needed, Allowed[name]));

    [Theory]
    [MemberData(nameof(Names))]
    public void CompiledReferences_PointOneWay(string name) =>
        Assert.All(
            ReferencesOf(name).Where(r => r.StartsWith("Dashboard.", StringComparison.Ordinal)),
            needed => Assert.Contains(needed, Allowed[name]));

    [Theory]
    [InlineData("Dashboard.Scoring")]
    [InlineData("Dashboard.Domain")]
    public void PureProject_CarriesNoPackage(string name)
    {
        Assert.Empty(Project.Of(name).Packages);
        Assert.All(
            ReferencesOf(name),
            needed => Assert.True(needed.StartsWith("System", StringComparison.Ordinal) || Allowed[name].Contains(needed), $"{name} needs {needed}."));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EfCore_IsKnownToTheDataProjectAlone(string name)
    {
        var knows = ReferencesOf(name).Concat(Project.Of(name).Packages)
            .Where(r => r.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || r.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal));
        if (name == "Dashboard.Data")
        {
            Assert.NotEmpty(knows);
            return;
        }

        Assert.Empty(knows);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void OpenXml_IsKnownToTheDocumentsProjectAlone(string name) => Assert.Equal(
        name == "Dashboard.Documents",
        ReferencesOf(name).Concat(Project.Of(name).Packages).Any(r => r.StartsWith("DocumentFormat.OpenXml", StringComparison.Ordinal)));

    [Fact]
    public void SharedBuildSettings_AddOnlyAnalyzersToTheProduct()
    {
        var shared = System.Xml.Linq.XDocument.Load(Repository.Full("Directory.Build.props")).Descendants("PackageReference")
            .Where(p => p.Parent!.Attribute("Condition") is null)
            .ToList();

        Assert.All(shared, p => Assert.Equal("all", (string?)p.Attribute("PrivateAssets")));
    }

    private static IEnumerable<string> ReferencesOf(string project) =>
        Assembly.Load(project).GetReferencedAssemblies().Select(r => r.Name!);
}
