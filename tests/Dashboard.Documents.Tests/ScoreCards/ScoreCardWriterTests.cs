using CsCheck;
using Dashboard.Documents.Tests.Support;
using Dashboard.Domain.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Documents.Tests.ScoreCards;

/// <summary>What a spreadsheet program finds in written score cards.</summary>
public sealed class ScoreCardWriterTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("栾川县某某某某局", 40))[..300];

    private static readonly string[] Hostile =
    [
        "=1+1", "+SUM(A1)", "-2", "@cmd", "=HYPERLINK(\"http://x\")", "公安局", "公安局", "a/b\\c?d*e[f]g:h", "'", "O'Neil", "History", "排名", Long, Long, "🚓🚒" + Long,
        "\u0001\u0002\b", "<b>&amp;</b>", "\ud800", "a\nb\tc", "_x0041_", "没有分",
    ];

    public static TheoryData<string> Kinds { get; } = ["small", "hostile", "provisional", "analytical", "unit", "adjusted"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Validator_FindsNothing(string kind)
    {
        var small = SmallCounty.Default();
        var bytes = kind switch
        {
            "hostile" => CardWords.Write(CardWords.Book(SmallRuns.Named(Hostile))),
            "provisional" => CardWords.Write(CardWords.Book(small.Score(), SmallCounty.Default().Score()) with { Provisional = "暂", DemoMark = "演示数据" }),
            "analytical" => CardWords.Write(CardWords.Book(SmallRuns.Analytical())),
            "unit" => CardWords.WriteUnit(CardWords.Book(small.Score()), "T1"),
            "adjusted" => CardWords.Write(CardWords.Book(small.Adjusted("E1,B1,bonus,3,").Adjusted("E1,V1,veto,0,\"{\"\"grade\"\":\"\"合格\"\"}\"").Score())),
            _ => CardWords.Write(CardWords.Book(small.Score())),
        };

        AssertValid(bytes);
    }

    [Fact]
    public void HostileNames_AreTextsAndNameSheetsOnceEach()
    {
        using var document = Open(CardWords.Write(CardWords.Book(SmallRuns.Named(Hostile))));
        var names = document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value!).ToList();

        Assert.Equal(Hostile.Length + 1, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, n => Assert.InRange(n.Length, 1, 31));
        Assert.DoesNotContain(names, n => n.Any("[]:*?/\\".Contains) || n.StartsWith('\'') || n.EndsWith('\'') || n == "History");
        Assert.All(
            document.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()).Where(c => c.CellFormula is not null),
            c => Assert.Matches(@"^(ROUND|SUM|RANK|')", c.CellFormula!.Text));
        Assert.Contains(document.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Text>()), t => t.Text == "=1+1");
    }

    [Fact]
    public void Names_OfAnyKind_GiveSoundFiles() => Gen.String[Gen.Char, 0, 60].Array[1, 6].Sample(
        names => AssertValid(CardWords.Write(CardWords.Book(SmallRuns.Named([.. names.Select(n => "U" + Typed(n))])))), iter: 20);

    [Fact]
    public void UnitWithoutScore_HasADashAndNoZero()
    {
        var book = new Reckoner(CardWords.Write(CardWords.Book(SmallRuns.Named("甲", "乙"))));
        var row = book.Rows("排名").Single(r => r["B"].Text == "乙");

        Assert.Equal(("—", "—", "—", "—", CardWords.Chinese.NoTotal), (row["A"].Text, row["C"].Text, row["E"].Text, row["F"].Text, row["G"].Text));
        Assert.All(book.Rows("乙").Where(r => r["B"].Text is "总" or "指标a" or "总分" or "名次" or "等次"), r => Assert.Equal("—", r["I"].Text));
    }

    [Fact]
    public void UnrankedUnit_StandsBelowItsGroup()
    {
        var book = new Reckoner(CardWords.Write(CardWords.Book(SmallCounty.Default().Score())));
        var rows = book.Rows("排名").Select(r => r["A"].Text ?? r["B"].Text).ToList();

        Assert.Equal(["名次", "执法部门组", "公安局", "水利局", "林业局", "乡镇组", "潭头镇", "庙子镇"], rows.Take(8));
        var zone = book.Rows("排名").Single(r => r["B"].Text == "示范区");
        Assert.Equal(("—", "不参加排名"), (zone["A"].Text, zone["G"].Text));
        Assert.NotNull(zone["E"].Number);
    }

    [Fact]
    public void Change_IsAgainstTheEarlierTotal()
    {
        var before = SmallCounty.Default().With("E2", "I2", ",,60,100,").Score();
        var run = SmallCounty.Default().Score();
        var book = new Reckoner(CardWords.Write(CardWords.Book(run, before)));
        var row = book.Rows("排名").Single(r => r["B"].Text == "水利局");

        Assert.Equal((before.Find("E2")!.Total, run.Find("E2")!.Total - before.Find("E2")!.Total), (row["G"].Number, row["H"].Number));
        Assert.Equal(row["H"].Number, book.Shown("排名", row["H"].Formula!.Contains("E6", StringComparison.Ordinal) ? "H6" : "H7"));
    }

    [Fact]
    public void EverySheet_SaysWhichNumbersTheseAre()
    {
        var bytes = CardWords.Write(CardWords.Book(SmallCounty.Default().Score()) with { Provisional = "暂", DemoMark = "演示数据" });
        using var document = Open(bytes);

        Assert.All(document.WorkbookPart!.WorksheetParts, part =>
        {
            var texts = part.Worksheet!.Descendants<Text>().Select(t => t.Text).ToList();
            Assert.Equal($"暂  {CardWords.Stamp.Line}", texts[1]);
            Assert.Equal("演示数据", texts[2]);
            Assert.Contains(texts, t => t == "数据完整度（%）");
            Assert.Equal($"&C{CardWords.Stamp.Line}&R&P / &N", part.Worksheet.GetFirstChild<HeaderFooter>()!.OddFooter!.Text);
            var setup = part.Worksheet.GetFirstChild<PageSetup>()!;
            Assert.Equal((9u, 1u, 0u), (setup.PaperSize!.Value, setup.FitToWidth!.Value, setup.FitToHeight!.Value));
            Assert.Equal(4, part.Worksheet.Descendants<Pane>().Single().VerticalSplit!.Value);
        });
        Assert.All(document.WorkbookPart.Workbook!.Descendants<DefinedName>(), n => Assert.EndsWith("!$1:$4", n.Text, StringComparison.Ordinal));
        Assert.Equal(document.WorkbookPart.WorksheetParts.Count(), document.WorkbookPart.Workbook.Descendants<DefinedName>().Count());
    }

    [Fact]
    public void Properties_HoldTheNumberOfTheRunAndItsWholeHash()
    {
        using var document = Open(CardWords.Write(CardWords.Book(SmallCounty.Default().Score())));

        Assert.Equal(
            [("RunNumber", CardWords.Stamp.Run), ("ResultHash", CardWords.Stamp.Hash)],
            document.CustomFilePropertiesPart!.Properties!.Elements<DocumentFormat.OpenXml.CustomProperties.CustomDocumentProperty>().Select(p => (p.Name!.Value!, p.InnerText)));
        Assert.Equal("法治政府建设考评排名", document.PackageProperties.Title);
    }

    [Fact]
    public void SameRun_GivesTheSameBytes() =>
        Assert.Equal(CardWords.Write(CardWords.Book(SmallCounty.Default().Score())), CardWords.Write(CardWords.Book(SmallCounty.Default().Score())));

    [Fact]
    public void UnitAlone_HasItsRankAsANumberAndNoOtherUnit()
    {
        var run = SmallCounty.Default().Score();
        var bytes = CardWords.WriteUnit(CardWords.Book(run), "E2");
        var book = new Reckoner(bytes);
        var rank = book.Rows("水利局").Single(r => r["B"].Text == "名次");

        Assert.Equal(["水利局"], book.Sheets);
        Assert.Equal((2m, null), (rank["I"].Number, rank["I"].Formula));
        Assert.DoesNotContain(book.Cells("水利局").Values, c => c.Text == "公安局");
        Assert.Throws<ArgumentException>(() => CardWords.WriteUnit(CardWords.Book(run), "nobody"));
    }

    // What a package's csv can hold at all.
    private static string Typed(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value >= ' ' && r.Value != 0xFFFD && !char.IsControl((char)Math.Min(r.Value, 0xFFFF))));

    private static void AssertValid(byte[] bytes)
    {
        using var document = Open(bytes);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), false);
}
