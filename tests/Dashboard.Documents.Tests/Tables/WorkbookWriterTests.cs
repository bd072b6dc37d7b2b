using Dashboard.Documents.Tables;
using Dashboard.Documents.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Documents.Tests.Tables;

/// <summary>What a spreadsheet program finds in a written workbook.</summary>
public sealed class WorkbookWriterTests
{
    private static readonly IReadOnlyList<TableCell>[] Rows =
    [
        [TableCell.OfText("Town, 1"), TableCell.OfNumber(1.5m), TableCell.OfNumber(1), TableCell.OfDate(new DateOnly(2026, 9, 1)), TableCell.OfText("=1+1")],
        [TableCell.OfText("bad").Marked(), TableCell.OfText("bad").Marked(), TableCell.Empty.Marked(), TableCell.OfNumber(3).Marked(), TableCell.OfDate(new DateOnly(2026, 9, 2))],
    ];

    public static TheoryData<string> Kinds { get; } = ["template", "rows", "plain", "names"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Validator_FindsNothing(string kind)
    {
        var bytes = kind switch
        {
            "template" => Writing.Write([], guide: Writing.Guide, version: "titles/3"),
            "rows" => Writing.Write(Rows, guide: Writing.Guide),
            "plain" => Writing.Write(Rows, Writing.Texts("A", "B", "C", "D", "E") with { IsProtected = false }),
            _ => Writing.Write(Rows, Writing.Sheet with { Name = "红黑榜/'26'[1]: a name that is much too long" }, Writing.Guide with { Name = "_lists" }, "v"),
        };
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Parts_AreNamedAsOthersNameThemAndBeginWithXml()
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(Writing.Write(Rows, guide: Writing.Guide)));

        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        Assert.All(zip.Entries, e =>
        {
            using var part = e.Open();
            Assert.Equal('<', (char)part.ReadByte());
        });
    }

    [Fact]
    public void Text_IsNeverAFormula()
    {
        using var document = Open(Writing.Write(Rows));

        Assert.Empty(Data(document).Descendants<CellFormula>());
        var cell = Data(document).Descendants<Cell>().Single(c => c.CellReference == "E2");
        Assert.Equal("inlineStr", cell.DataType!.InnerText);
        Assert.Equal("=1+1", cell.InlineString!.Text!.Text);
    }

    [Fact]
    public void NumbersAndDays_AreReal()
    {
        using var document = Open(Writing.Write(Rows));

        var cells = Data(document).Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, StringComparer.Ordinal);
        Assert.Equal("1.5", cells["B2"].CellValue!.Text);
        Assert.Null(cells["B2"].DataType);
        Assert.Equal("46266", cells["D2"].CellValue!.Text);
        Assert.Equal("yyyy\\-mm\\-dd", FormatOf(document, cells["D2"]));
        Assert.Equal("0.000", FormatOf(document, cells["C2"]));
        Assert.Equal("yyyy\\-mm\\-dd", FormatOf(document, cells["E3"]));
    }

    [Fact]
    public void MarkedCells_AreLightRed()
    {
        using var document = Open(Writing.Write(Rows));

        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var marked = Data(document).Descendants<Cell>()
            .Where(c => Fill(c).PatternFill!.ForegroundColor?.Rgb?.Value == "FFFFC7CE")
            .Select(c => c.CellReference!.Value!);
        Assert.Equal(["A3", "B3", "C3", "D3"], marked);

        Fill Fill(Cell cell) => styles.Fills!.Elements<Fill>().ElementAt((int)FormatOf(styles, cell).FillId!.Value);
    }

    [Fact]
    public void OnlyHeadings_AreLocked()
    {
        using var document = Open(Writing.Write(Rows));

        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        Assert.All(Data(document).Descendants<Cell>(), c => Assert.Equal(c.CellReference!.Value!.EndsWith('1'), FormatOf(styles, c).Protection is null));
        Assert.All(Data(document).Descendants<Column>(), c => Assert.False(styles.CellFormats!.Elements<CellFormat>().ElementAt((int)c.Style!.Value).Protection!.Locked!.Value));
        Assert.Equal(16_384u, Data(document).Descendants<Column>().Last().Max!.Value);
        var protection = Data(document).GetFirstChild<SheetProtection>()!;
        Assert.True(protection.Sheet!.Value);
        Assert.Null(protection.Password);
        Assert.All(new[] { protection.InsertRows, protection.DeleteRows, protection.Sort, protection.FormatColumns, protection.AutoFilter }, p => Assert.False(p!.Value));
    }

    [Fact]
    public void Choices_StandOnAHiddenSheet()
    {
        using var document = Open(Writing.Write([], guide: Writing.Guide));

        var sheets = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ToList();
        Assert.Equal(["Titles", "填表说明", "_lists"], sheets.Select(s => s.Name!.Value!));
        Assert.Equal(SheetStateValues.Hidden, sheets[2].State!.Value);
        var validations = Data(document).Descendants<DataValidation>().ToList();
        Assert.Equal(["A2:A2001", "C2:C2001", "E2:E2001"], validations.Select(v => v.SequenceOfReferences!.InnerText));
        Assert.Equal("'_lists'!$A$1:$A$300", validations[0].Formula1!.Text);
        Assert.Equal("Choose & save", validations[0].Prompt!.Value);
        Assert.Null(validations[1].Type);
        Assert.Equal(255, validations[1].Prompt!.Value!.Length);
        Assert.Equal("'_lists'!$B$1:$B$2", validations[2].Formula1!.Text);
        var lists = ((WorksheetPart)document.WorkbookPart.GetPartById(sheets[2].Id!.Value!)).Worksheet!;
        Assert.Equal("Town, 300", lists.Descendants<Cell>().Single(c => c.CellReference == "A300").InnerText);
    }

    [Fact]
    public void Guide_ShowsWholeSentencesInEveryProgram()
    {
        using var document = Open(Writing.Write([], guide: Writing.Guide));

        var sheets = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ToList();
        var guide = ((WorksheetPart)document.WorkbookPart.GetPartById(sheets[1].Id!.Value!)).Worksheet!;
        Assert.Equal(["A1:C1", "A2:C2", "A3:C3"], guide.Descendants<MergeCell>().Select(m => m.Reference!.Value));
        var rows = guide.Descendants<Row>().ToList();
        Assert.Equal([16d, 16, 32, 16, 32, 16], rows.Select(r => r.Height!.Value));
        Assert.Equal(["Unit", "yes", "Choose one.\nOnly one."], rows[4].Elements<Cell>().Select(c => c.InnerText));
        Assert.Equal((1u, 0u), (guide.Descendants<PageSetup>().Single().FitToWidth!.Value, guide.Descendants<PageSetup>().Single().FitToHeight!.Value));
    }

    [Fact]
    public void Sheet_IsFrozenFilteredAndReadyToPrint()
    {
        using var document = Open(Writing.Write(Rows, version: "titles/3"));

        Assert.Equal(PaneStateValues.Frozen, Data(document).Descendants<Pane>().Single().State!.Value);
        Assert.Equal("A1:E3", Data(document).GetFirstChild<AutoFilter>()!.Reference!.Value);
        var page = Data(document).GetFirstChild<PageSetup>()!;
        Assert.Equal((9u, 1u, 0u, OrientationValues.Landscape), (page.PaperSize!.Value, page.FitToWidth!.Value, page.FitToHeight!.Value, page.Orientation!.Value));
        Assert.Equal("&CR&&D of 2026", Data(document).Descendants<OddHeader>().Single().Text);
        Assert.Equal("&CPage&R&P / &N", Data(document).Descendants<OddFooter>().Single().Text);
        var names = document.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().ToDictionary(n => n.Name!.Value!, StringComparer.Ordinal);
        Assert.Equal("'Titles'!$1:$1", names["_xlnm.Print_Titles"].Text);
        Assert.Equal("\"titles/3\"", names["TemplateVersion"].Text);
        Assert.True(names["TemplateVersion"].Hidden!.Value);
    }

    [Fact]
    public void TextThatNoCellHolds_IsNotCut() =>
        Assert.Throws<ArgumentException>(() => Writing.Write([[TableCell.OfText(new string('x', 32_768))]]));

    [Fact]
    public void RowsAreTakenOneByOne_AndManyOfThemCostNoMemory()
    {
        var alive = new List<WeakReference>();
        using var output = new CountingStream();

        WorkbookWriter.Write(output, Writing.Texts("A", "B"), Make(), null, null, Writing.Print, TestContext.Current.CancellationToken);

        Assert.InRange(output.Written, 100_000, 5_000_000);
        GC.Collect();
        Assert.InRange(alive.Count(r => r.IsAlive), 0, 2);

        IEnumerable<IReadOnlyList<TableCell>> Make()
        {
            for (var i = 0; i < 50_000; i++)
            {
                TableCell[] row = [TableCell.OfText($"a text {i}"), TableCell.OfNumber(i)];
                if (i % 1000 == 0)
                {
                    alive.Add(new WeakReference(row));
                }

                yield return row;
            }
        }
    }

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), false);

    private static Worksheet Data(SpreadsheetDocument document) =>
        ((WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().First().Id!.Value!)).Worksheet!;

    private static CellFormat FormatOf(Stylesheet styles, Cell cell) => styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    private static string? FormatOf(SpreadsheetDocument document, Cell cell)
    {
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var id = FormatOf(styles, cell).NumberFormatId!.Value;
        return styles.NumberingFormats!.Elements<NumberingFormat>().FirstOrDefault(f => f.NumberFormatId!.Value == id)?.FormatCode?.Value;
    }
}
