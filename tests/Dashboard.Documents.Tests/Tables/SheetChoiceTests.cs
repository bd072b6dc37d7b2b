using Dashboard.Documents.Tables;
using Dashboard.Documents.Tests.Support;

namespace Dashboard.Documents.Tests.Tables;

/// <summary>Which sheet of a workbook is read.</summary>
public sealed class SheetChoiceTests
{
    private const string Sheets = """<sheet name="Data" sheetId="1" state="{0}" r:id="rId1"/><sheet name="Other" sheetId="2" r:id="rId2"/>""";

    [Theory]
    [InlineData("visible", "", "Data", null)]
    [InlineData("hidden", "", "Other", null)]
    [InlineData("veryHidden", "", "Other", null)]
    [InlineData("visible", """<definedName name="TemplateVersion" localSheetId="1" hidden="1">"titles/3"</definedName>""", "Other", "titles/3")]
    [InlineData("visible", """"<definedName name="templateversion" hidden="1"> "a ""b""" </definedName>"""", "Data", "a \"b\"")]
    [InlineData("visible", """<definedName name="TemplateVersion" localSheetId="99">"titles/3"</definedName>""", "Data", "titles/3")]
    [InlineData("visible", """<definedName name="TemplateVersion" localSheetId="-1">"titles/3"</definedName>""", "Data", "titles/3")]
    [InlineData("visible", """<definedName name="TemplateVersion" localSheetId="1">Other!$A$1</definedName>""", "Data", null)]
    [InlineData("visible", """<definedName name="Other" localSheetId="1">"x"</definedName><definedName name="TemplateVersion" localSheetId="1">"1"</definedName><definedName name="TemplateVersion" localSheetId="0">"2"</definedName>""", "Other", "1")]
    public void SheetWithTheVersion_ElseTheFirstThatIsSeen(string state, string names, string expected, string? version)
    {
        var book = RawWorkbook.New()
            .With(RawWorkbook.Book, RawWorkbook.BookOf(Sheets.Replace("{0}", state, StringComparison.Ordinal), after: $"<definedNames>{names}</definedNames>"))
            .With("xl/worksheets/sheet2.xml", RawWorkbook.SheetOf(RawWorkbook.Headings));

        var table = Reading.Table(book);

        Assert.Equal(expected, table.Sheet);
        Assert.Equal(version, table.TemplateVersion);
    }

    [Fact]
    public void SheetOfAChart_IsPassedOver()
    {
        var book = RawWorkbook.New()
            .With(RawWorkbook.Book, RawWorkbook.BookOf("""<sheet name="Chart" sheetId="2" r:id="rId2"/><sheet name="Data" sheetId="1" r:id="rId1"/>"""))
            .With(RawWorkbook.BookRelations, RawWorkbook.RelationsOf(
                ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "chartsheet", "chartsheets/sheet1.xml"), ("rId3", "sharedStrings", "sharedStrings.xml")));

        Assert.Equal("Data", Reading.Table(book).Sheet);
    }

    [Fact]
    public void StrictWorkbook_IsReadLikeOthers()
    {
        var book = RawWorkbook.New();
        foreach (var part in book.Parts.Keys.ToList())
        {
            book[part] = book[part]
                .Replace(RawWorkbook.Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
                .Replace(RawWorkbook.Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
        }

        Assert.Equal(["2|zero|1"], Reading.Table(book).Lines());
    }

    [Fact]
    public void WorkbookWithoutAnySheetToSee_IsNoTable()
    {
        var book = RawWorkbook.New().With(RawWorkbook.Book, RawWorkbook.BookOf("""<sheet name="Data" sheetId="1" state="hidden" r:id="rId1"/>"""));

        Assert.Equal(TableFaultKind.NotATable, Reading.Refusal(book.ToBytes()).Kind);
    }
}
