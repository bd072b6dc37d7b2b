using System.Globalization;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Tests.Packages;

/// <summary>
/// The bad packages of Cases/FaultCases.csv. Each replaces lines of <see cref="SoundPackage"/> ("end" adds, "*" replaces the
/// file, "9-10" two lines) and must give exactly one fault of the kind, at the line ("" for any), that names the text.
/// </summary>
public sealed class FaultCasesTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static TheoryData<string> Cases => CaseTable.Names("FaultCases");

    public static TheoryData<FaultKind> Kinds => [.. Enum.GetValues<FaultKind>()];

    [Fact]
    public void SoundPackage_HasNoFault()
    {
        var result = new SoundPackage().Read();

        Assert.Empty(result.Faults);
        Assert.NotNull(result.Package);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_IsRefusedWithFileLineAndKind(string name)
    {
        var row = CaseTable.Load("FaultCases")[name];
        var package = new SoundPackage();
        switch (row["replaces"])
        {
            case "*":
                package.WithText(row["file"], row["with"]);
                break;
            case var lines when lines.Split('-') is [var first, var last]:
                package.With(row["file"], first, row["with"]);
                for (var line = int.Parse(first, CultureInfo.InvariantCulture) + 1; line <= int.Parse(last, CultureInfo.InvariantCulture); line++)
                {
                    package.With(row["file"], line.ToString(CultureInfo.InvariantCulture), string.Empty);
                }

                break;
            default:
                package.With(row["file"], row["replaces"], row["with"]);
                break;
        }

        var result = package.Read();

        Assert.Null(result.Package);
        var fault = Assert.Single(result.Faults, f => f.Kind.ToString() == row["kind"]);
        Assert.Equal(row["file"], fault.File);
        if (row["line"].Length > 0)
        {
            Assert.Equal(row["line"], fault.Line.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var culture in new[] { Chinese, English })
        {
            var text = fault.ToText(culture);
            Assert.StartsWith(FormattableString.Invariant($"{row["file"]}:{fault.Line}: "), text, StringComparison.Ordinal);
            Assert.Contains(row["names"], text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryKindThatATextCanShow_HasACase()
    {
        var inCases = CaseTable.Load("FaultCases").Rows.Select(r => Enum.Parse<FaultKind>(r["kind"]));

        // These need bytes, a file that is not there or a tree too large for a table; PackageReaderTests and HostilePackageTests hold them.
        FaultKind[] elsewhere = [FaultKind.MissingFile, FaultKind.NotUtf8, FaultKind.EmptyFile, FaultKind.TreeTooDeep];
        Assert.Empty(Enum.GetValues<FaultKind>().Except(inCases).Except(elsewhere));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKind_HasASentenceInBothLanguages(FaultKind kind)
    {
        var fault = new Fault("f.csv", 7, kind, ["«1»", "«2»", "«3»"]);

        var zh = fault.ToText(Chinese);
        var en = fault.ToText(English);

        Assert.StartsWith("f.csv:7: ", zh, StringComparison.Ordinal);
        Assert.StartsWith("f.csv:7: ", en, StringComparison.Ordinal);
        Assert.Contains(zh, c => c is >= '\u4e00' and <= '\u9fff');
        Assert.DoesNotContain(en, c => c is >= '\u4e00' and <= '\u9fff');
        Assert.Equal(Named(en), Named(zh));

        // What is wrong and what would be right are two sentences.
        Assert.True(zh.Count(c => c == '。') >= 2, zh);
        Assert.True(en.Split(". ").Length >= 2, en);
    }

    [Fact]
    public void Sentences_AreChosenByCulture()
    {
        var fault = new Fault("units.csv", 3, FaultKind.UnitTwice, ["U1", 2]);

        Assert.Equal("units.csv:3: 单位“U1”已在第 2 行出现。单位不得重复。", fault.ToText(CultureInfo.GetCultureInfo("zh-Hans")));
        Assert.Equal(fault.ToText(English), fault.ToText(CultureInfo.GetCultureInfo("fr-FR")));
        Assert.Equal("units.csv:3: The unit \"U1\" stands already in line 2. Each unit may stand once.", fault.ToText(CultureInfo.InvariantCulture));
    }

    private static string Named(string text) => string.Join(' ', new[] { "«1»", "«2»", "«3»" }.Where(n => text.Contains(n, StringComparison.Ordinal)));
}
