using System.Xml.Linq;

namespace Dashboard.Architecture.Tests;

/// <summary>A project file, and what it says it needs.</summary>
internal sealed record Project(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public static IReadOnlyList<Project> InSrc { get; } =
        [.. Repository.Sources(".csproj").Where(f => f.StartsWith("src/", StringComparison.Ordinal)).Select(Load)];

    public static Project Of(string name) => Assert.Single(InSrc, p => p.Name == name);

    private static Project Load(string file)
    {
        var xml = XDocument.Load(Repository.Full(file));
        return new Project(
            Path.GetFileNameWithoutExtension(file),
            [.. Includes(xml, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/')))],
            [.. Includes(xml, "PackageReference")]);
    }

    private static IEnumerable<string> Includes(XDocument xml, string element) =>
        xml.Descendants(element).Select(e => (string)e.Attribute("Include")!);
}
