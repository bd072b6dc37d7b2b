using Dashboard.Documents.Tables;
using Dashboard.Documents.Tests.Support;

namespace Dashboard.Documents.Tests.Tables;

/// <summary>Files that were made to do harm.</summary>
public sealed class HostileWorkbookTests
{
    private const string Before = $"""<worksheet xmlns="{RawWorkbook.Main}"><sheetData>""";
    private const string After = "</sheetData></worksheet>";

    public static TheoryData<string> Parts { get; } =
        ["_rels/.rels", RawWorkbook.Book, RawWorkbook.BookRelations, RawWorkbook.Texts, RawWorkbook.Styles, RawWorkbook.Sheet];

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/media/never-read.bin")]
    public void PartThatUnpacksTo300Mebibytes_IsRefusedByWhatItDeclares(string part)
    {
        var bomb = PatchedZip.WithLargePart(RawWorkbook.New(), part, 300, Before, "<row></row>", After);
        Assert.InRange(bomb.Length, 0, TableLimits.Default.MaxBytes);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var fault = Reading.Refusal(bomb);

        Assert.Equal(TableFaultKind.Bomb, fault.Kind);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, bomb.Length + 1_000_000);
    }

    [Theory]
    [InlineData(1000u)]
    [InlineData(1_000_000u)]
    [InlineData(0u)]
    public void PartThatDeclaresLessThanItUnpacksTo_IsNeverUnpackedWhole(uint declared)
    {
        var bomb = PatchedZip.Declare(
            PatchedZip.WithLargePart(RawWorkbook.New(), RawWorkbook.Sheet, 300, Before, "<row></row>", After), RawWorkbook.Sheet, declared);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var fault = Reading.Refusal(bomb);

        Assert.Contains(fault.Kind, new[] { TableFaultKind.NotATable, TableFaultKind.Bomb });
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, bomb.Length + 5_000_000);
    }

    [Fact]
    public void PartsThatUnpackToTooMuchTogether_AreRefused()
    {
        var limits = TableLimits.Default with { MaxUnpackedBytes = 5000 };

        Assert.NotNull(Reading.Read(RawWorkbook.New().ToBytes(), limits).Table);
        Assert.Equal(
            new TableFault(TableFaultKind.Bomb, Limit: "5000"), Reading.Refusal(RawWorkbook.New().With("xl/a.xml", new string('a', 2000)).With("xl/b.xml", new string('b', 2500)).ToBytes(), limits));
    }

    [Fact]
    public void TextThatIsLongerThanAnyCell_IsNotHeld()
    {
        var random = new Random(1);
        var text = string.Concat(Enumerable.Range(0, 6_000_000).Select(_ => (char)('a' + random.Next(26))));
        var book = RawWorkbook.New().WithRows($"""<row r="2"><c r="A2" t="inlineStr"><is><t>{text}</t></is></c></row>""");
        var attribute = RawWorkbook.New().WithRows($"""<row r="2" spans="{text}"/>""");
        var bytes = book.ToBytes();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var fault = Reading.Refusal(bytes);

        Assert.Equal(TableFaultKind.Bomb, fault.Kind);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, bytes.Length + 3_000_000);
        Assert.Equal(TableFaultKind.Bomb, Reading.Refusal(attribute.ToBytes()).Kind);
    }

    [Fact]
    public void DeepNesting_IsRefused() => Assert.Equal(
        TableFaultKind.NotATable,
        Reading.Refusal(RawWorkbook.New().WithRows(string.Concat(Enumerable.Repeat("<row>", 100)) + string.Concat(Enumerable.Repeat("</row>", 100))).ToBytes()).Kind);

    [Theory]
    [InlineData("../../evil.xml")]
    [InlineData("xl/../../evil.xml")]
    [InlineData("/etc/evil.xml")]
    [InlineData("xl\\evil.xml")]
    [InlineData("C:/evil.xml")]
    public void NameThatLeadsOut_IsRefused(string name) =>
        Assert.Equal(TableFaultKind.UnsafePath, Reading.Refusal(RawWorkbook.New().With(name, "x").ToBytes()).Kind);

    [Fact]
    public void RelationThatLeadsOut_IsRefused() => Assert.Equal(
        TableFaultKind.UnsafePath,
        Reading.Refusal(RawWorkbook.New().With(RawWorkbook.BookRelations, RawWorkbook.RelationsOf(("rId1", "worksheet", "../../../evil.xml"))).ToBytes()).Kind);

    [Theory]
    [MemberData(nameof(Parts))]
    public void DocumentType_IsRefusedInEveryPart(string part)
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "secret");
        var book = RawWorkbook.New();
        book[part] = $"""<!DOCTYPE x [<!ENTITY e SYSTEM "file://{secret}"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>{book[part].Replace("zero", "&e;", StringComparison.Ordinal)}""";

        Assert.Equal(TableFaultKind.Dtd, Reading.Refusal(book.ToBytes()).Kind);
        File.Delete(secret);
    }

    [Fact]
    public void DocumentTypeBehindALongComment_IsRefusedAsWell()
    {
        var book = RawWorkbook.New();
        book[RawWorkbook.Sheet] = $"<!--{new string('-', 1).Replace('-', 'x')}{new string('x', 10_000)}--><!DOCTYPE worksheet>{book[RawWorkbook.Sheet]}";

        Assert.Equal(TableFaultKind.NotATable, Reading.Refusal(book.ToBytes()).Kind);
    }

    [Theory]
    [InlineData("worksheet", "http://127.0.0.1:9/sheet.xml")]
    [InlineData("sharedStrings", "file:///etc/passwd")]
    [InlineData("styles", "\\\\host\\share")]
    public void NeededPartElsewhere_IsNotFetched(string kind, string target)
    {
        var book = RawWorkbook.New();
        book[RawWorkbook.BookRelations] = System.Text.RegularExpressions.Regex.Replace(
            book[RawWorkbook.BookRelations], $"(/{kind}\" Target=)\"[^\"]*\"", m => $"{m.Groups[1].Value}\"{target}\" TargetMode=\"External\"");

        Assert.Equal(TableFaultKind.ExternalReference, Reading.Refusal(book.ToBytes()).Kind);
    }

    [Fact]
    public void OtherLinksElsewhere_AreOnlyTexts()
    {
        var book = RawWorkbook.New().WithRows(
            """<row r="2"><c r="A2" t="str"><f>'[1]S'!A1</f><v>cached</v></c><c r="B2"><v>1</v></c></row>""",
            $"""<hyperlinks><hyperlink ref="A2" r:id="rId1" xmlns:r="{RawWorkbook.Relations}"/></hyperlinks>""");
        book[RawWorkbook.BookRelations] = book[RawWorkbook.BookRelations].Replace(
            "</Relationships>", $"""<Relationship Id="rId8" Type="{RawWorkbook.Relations}/externalLink" Target="http://127.0.0.1:9/a.xlsx" TargetMode="External"/></Relationships>""", StringComparison.Ordinal);

        Assert.Equal(["2|cached|1"], Reading.Table(book).Lines());
    }

    [Fact]
    public void ManyParts_AreRefused()
    {
        var book = RawWorkbook.New();
        for (var i = 0; i < 1000; i++)
        {
            book[$"xl/{i}.xml"] = "x";
        }

        Assert.Equal(new TableFault(TableFaultKind.Bomb, Limit: "1000"), Reading.Refusal(book.ToBytes()));
    }

    [Fact]
    public void PartThatStandsTwice_IsRefused() =>
        Assert.Equal(TableFaultKind.NotATable, Reading.Refusal(RawWorkbook.New().With("XL/Workbook.xml", "<other/>").ToBytes()).Kind);

    [Fact]
    public void MergedCellsOverAndOver_AreRefusedBeforeTheyCostTime()
    {
        var rows = string.Concat(Enumerable.Range(2, 2000).Select(r => $"""<row r="{r}"><c r="A{r}"><v>1</v></c><c r="CV{r}"><v>1</v></c></row>"""));
        var merges = string.Concat(Enumerable.Repeat("""<mergeCell ref="A2:CV2000"/>""", 10_000));

        Assert.Equal(TableFaultKind.NotATable, Reading.Refusal(RawWorkbook.New().WithRows(rows, $"<mergeCells>{merges}</mergeCells>").ToBytes()).Kind);
    }
}
