using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dashboard.Scoring.Engine;

namespace Dashboard.Scoring.Tests.Architecture;

public sealed partial class ScoringArchitectureTests
{
    /// <summary>Every file that an official number passes through between the package and what is printed.</summary>
    private static readonly string[] OfficialPath =
    [
        "Engine/Adjusting.cs", "Engine/Grading.cs", "Engine/IndicatorScorer.cs", "Engine/NodeScore.cs", "Engine/NodeStates.cs",
        "Engine/OfficialScorer.cs", "Engine/Ranking.cs", "Engine/UnitCard.cs", "Engine/UnitResult.cs", "Engine/WeightShares.cs",
        "Explanation/ExplainedNode.cs", "Explanation/Explainer.cs", "Explanation/FormulaText.cs", "Explanation/ScoreChange.cs",
        "Numbers/Bounded.cs", "Numbers/Figures.cs", "Numbers/Fraction.cs", "Numbers/IScoreNumber.cs",
        "Observations/Adjustment.cs", "Observations/Observation.cs", "Observations/ObservationDetail.cs", "Observations/Severities.cs",
        "Packages/AdjustersReader.cs", "Packages/NodesReader.cs", "Packages/ObservationsReader.cs", "Packages/PackageReader.cs",
        "Packages/PackageRow.cs", "Packages/PackageWriter.cs", "Packages/PlainNumber.cs", "Packages/RuleReader.cs",
        "Packages/SchemeHeaderReader.cs", "Packages/ScoringPackage.cs", "Packages/StrictJson.cs", "Packages/WeightsReader.cs",
        "Rules/BoolRule.cs", "Rules/ChecklistRule.cs", "Rules/CountRule.cs", "Rules/DeductRule.cs", "Rules/Formula.cs", "Rules/LinearRule.cs",
        "Rules/RatioRule.cs", "Rules/Reading.cs", "Rules/Rule.cs", "Rules/ScoreRule.cs", "Rules/TierRule.cs",
        "Schemes/GradeBands.cs", "Schemes/Scheme.cs", "Schemes/SchemeNode.cs", "Schemes/WeightRow.cs",
    ];

    /// <summary>Files that serve both modes or the analytical one alone; here a double is at home, and nowhere else.</summary>
    private static readonly string[] MayHoldDoubles =
    [
        "Engine/AnalyticalScorer.cs", "Engine/Mean.cs", "Engine/CardMaker.cs", "Engine/ScoringEngine.cs",
        "Explanation/Decomposition.cs", "Explanation/RunComparer.cs", "Numbers/Real.cs", "Schemes/TypeProfile.cs",
    ];

    private static readonly string Source = FindSource();

    [Fact]
    public void OfficialPath_HoldsNoBinaryFloatingPoint()
    {
        foreach (var file in OfficialPath)
        {
            Assert.DoesNotMatch(BinaryFloat(), Code(Path.Combine(Source, file)));
        }
    }

    [Fact]
    public void BinaryFloatingPoint_StandsOnlyInTheAnalyticalFiles()
    {
        var holding = Files().Where(f => BinaryFloat().IsMatch(Code(f))).Select(f => Path.GetRelativePath(Source, f).Replace('\\', '/'));

        Assert.All(holding, f => Assert.Contains(f, MayHoldDoubles));
    }

    [Fact]
    public void OfficialScorer_ReadsOnlyTheExactWeights()
    {
        foreach (var file in OfficialPath.Append("Engine/CardMaker.cs"))
        {
            Assert.DoesNotContain(".Reals", Code(Path.Combine(Source, file)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Scoring_HasNoPackagesAndNoProjects()
    {
        var project = XDocument.Load(Path.Combine(Source, "Dashboard.Scoring.csproj"));

        Assert.DoesNotContain(project.Descendants(), e => e.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference");

        // Measuring coverage adds a reference to netstandard.
        Assert.All(
            typeof(ScoringEngine).Assembly.GetReferencedAssemblies().Where(a => a.Name != "netstandard"),
            a => Assert.StartsWith("System", a.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Scoring_KnowsNoClockNoFileLockAndNoRandomness()
    {
        foreach (var file in Files())
        {
            Assert.DoesNotMatch(Impure(), Code(file));
        }
    }

    [Fact]
    public void PublicTypes_AreSealedOrStaticOrEnumsOrBases()
    {
        Assert.DoesNotContain(typeof(ScoringEngine).Assembly.GetExportedTypes(), t => t is { IsClass: true, IsSealed: false, IsAbstract: false });
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Where(f => !Path.GetRelativePath(Source, f).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(Source, f).StartsWith("bin", StringComparison.Ordinal));

    /// <summary>The file without its comments.</summary>
    private static string Code(string file) => Comment().Replace(File.ReadAllText(file), string.Empty);

    private static string FindSource()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No folder with Dashboard.sln above the tests"), "src", "Dashboard.Scoring");
    }

    [GeneratedRegex(@"\b(double|float|Half|Math\.(Pow|Exp|Log|Sqrt))\b")]
    private static partial Regex BinaryFloat();

    [GeneratedRegex(@"\b(DateTime|TimeProvider|Stopwatch|Random|Guid\.NewGuid|Environment|CurrentCulture|CurrentUICulture)\b")]
    private static partial Regex Impure();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
