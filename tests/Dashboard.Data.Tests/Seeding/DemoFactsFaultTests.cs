using System.Globalization;
using Dashboard.Data.Seeding;

namespace Dashboard.Data.Tests.Seeding;

/// <summary>Whatever is wrong with the demo facts is told by file and line.</summary>
public sealed class DemoFactsFaultTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Theory]
    [InlineData("demo/inspections.csv", "CK1-01=yes;", "CK1-01=maybe;", "\"CK1-01=maybe\" is no answer")]
    [InlineData("demo/inspections.csv", "CK1-01=yes;", "CK9-01=yes;", "\"CK9-01=yes\" is no answer")]
    [InlineData("demo/inspections.csv", "CK1-01=yes;", "", "The answers lack CK1-01.")]
    [InlineData("demo/inspections.csv", "CK1-01=yes;", "CK1-01=yes;CK1-01=yes;", "CK1-01 is answered twice.")]
    [InlineData("demo/inspections.csv", "CK1-07=3/3", "CK1-07=4/3", "\"CK1-07=4/3\" is no answer")]
    [InlineData("demo/inspections.csv", ",inspector,,released,", ",office,,released,", "\"inspector\" is \"office\". Use one of: inspector,")]
    [InlineData("demo/inspections.csv", ",CK1,GEN-05,", ",CK1,GEN-99,", "\"GEN-99\", which is no unit")]
    [InlineData("demo/inspections.csv", ",CK1,GEN-05,", ",CK1,GEN-07,", "\"inspector\" steps aside from GEN-07")]
    [InlineData("demo/inspections.csv", ",released,2025-", ",submitted,2025-", "\"released_on\" is \"2025-")]
    [InlineData("demo/conflicts.csv", "inspector,410324101", "inspector,410324999", "\"410324999\", which is no unit")]
    [InlineData("demo/visits.csv", "\n1,", "\n99,", "\"plan\" is \"99\"; demo/plans.csv has no row")]
    [InlineData("demo/plans.csv", "\n2,", "\n1,", "\"1\" stands already in line 2")]
    [InlineData("demo/plans.csv", "\"\"perUnit\"\":2", "\"\"perUnit\"\":1", "are not what its draw gives")]
    [InlineData("demo/plans.csv", "\"\"perUnit\"\":2}", "\"\"perUnit\"\":", "are not what its draw gives")]
    [InlineData("demo/finding-steps.csv", ",Assign,", ",Close,", "\"Close\" on WT-00001 is refused by the flow of rectification: WrongState")]
    [InlineData("demo/finding-steps.csv", ",Accept,", ",Forget,", "\"act\" is \"Forget\"")]
    [InlineData("demo/finding-steps.csv", ",office,", ",leader,", "The account \"leader\" may not do \"Assign\"")]
    [InlineData("demo/scenes.csv", "CK1,LedgerDesk", "CK1,Desk", "\"scene\" is \"Desk\"")]
    [InlineData("demo/reported.csv", "P6-04,not_due,", "P6-04,undue,", "\"undue\"")]
    public void BadCell_IsNamedByFileAndLine(string file, string good, string bad, string sentence)
    {
        var line = Spoil(file, good, bad, out var seed);
        var refusal = Assert.Throws<SeedRefusedException>(() => new SeedReader(seed, demo: true).Read());
        var texts = refusal.Faults.Select(f => f.ToText(CultureInfo.GetCultureInfo("en"))).ToList();
        Assert.Contains(texts, t => t.StartsWith($"{file}:{line}: ", StringComparison.Ordinal) && t.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void StepOfNoFinding_IsNamed()
    {
        var seed = _folder.CopySeed();
        var path = Path.Combine(seed, "demo/finding-steps.csv");
        var lines = File.ReadAllLines(path).ToList();
        lines.Add("1,CK1-12,Assign,2025-01-15,office,,");
        File.WriteAllLines(path, lines);
        var refusal = Assert.Throws<SeedRefusedException>(() => new SeedReader(seed, demo: true).Read());
        Assert.Contains(refusal.Faults, f => f.File == "demo/finding-steps.csv" && f.Line == lines.Count);
    }

    [Fact]
    public void OutsideDemoMode_NothingOfItIsRead()
    {
        var seed = _folder.CopySeed();
        Directory.Delete(Path.Combine(seed, "demo"), recursive: true);
        Assert.Null(new SeedReader(seed, demo: false).Read().Facts);
    }

    public void Dispose() => _folder.Dispose();

    /// <returns>The line that was spoilt.</returns>
    private int Spoil(string file, string good, string bad, out string seed)
    {
        seed = _folder.CopySeed();
        var path = Path.Combine(seed, file);
        var text = File.ReadAllText(path);
        var place = text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{file} has no {good}");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, place), bad, text.AsSpan(place + good.Length)));
        return text.AsSpan(0, place + (good[0] == '\n' ? 1 : 0)).Count('\n') + 1;
    }
}
