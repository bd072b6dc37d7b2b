using Dashboard.Documents.Tables;
using Dashboard.Documents.Tests.Support;

namespace Dashboard.Documents.Tests.Tables;

/// <summary>Workbooks as Excel, WPS and people make them.</summary>
public sealed class WorkbookReadingTests
{
    [Theory]
    [InlineData("_xD800_")]
    [InlineData("x_x001F_")]
    [InlineData("_x0000_")]
    public void EscapesOfNoCharacter_AreFaultsOfTheirCells(string text)
    {
        var (table, faults) = Reading.Read(RawWorkbook.New().WithRows($"""<row r="2"><c r="A2" t="inlineStr"><is><t>{text}</t></is></c><c r="B2"><v>1</v></c></row>""").ToBytes());

        Assert.Equal([(TableFaultKind.BrokenCell, "A")], faults.Select(f => (f.Kind, f.Column!)));
        Assert.Null(table!.Rows[0].Cells[0]);
    }

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("1.1000000000000001", "1.1")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("1.2E-3", "0.0012")]
    [InlineData("1.2345678901234568E+16", "12345678901234600")]
    [InlineData("-0", "0")]
    [InlineData("85", "85")]
    [InlineData("1E308", "1E308")]
    [InlineData("-1.7976931348623157E+308", "-1.7976931348623157E+308")]
    [InlineData("NaN", "NaN")]
    public void Number_IsReadAsItIsShown(string stored, string expected) => Assert.Equal(expected, Value($"<v>{stored}</v>"));

    [Theory]
    [InlineData(0, "85", "0.85", "0.85")]
    [InlineData(9, "", "0.85", "85%")]
    [InlineData(10, "", "0.8555", "85.55%")]
    [InlineData(176, "0.0%", "0.29", "29%")]
    [InlineData(14, "", "46266", "2026-09-01")]
    [InlineData(22, "", "46266.75", "2026-09-01")]
    [InlineData(31, "", "46266", "2026-09-01")]
    [InlineData(57, "", "46266", "2026-09-01")]
    [InlineData(14, "", "1", "1900-01-01")]
    [InlineData(14, "", "59", "1900-02-28")]
    [InlineData(14, "", "61", "1900-03-01")]
    [InlineData(14, "", "2958465", "9999-12-31")]
    [InlineData(14, "", "2958466", "2958466")]
    [InlineData(14, "", "-1", "-1")]
    [InlineData(14, "", "1E308", "1E308")]
    [InlineData(20, "", "0.5", "0.5")]
    [InlineData(176, "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "46266", "2026-09-01")]
    [InlineData(176, "[$-804]yyyy年m月", "46266", "2026-09-01")]
    [InlineData(176, "[DBNum1][$-804]m&quot;月&quot;d&quot;日&quot;", "46266", "2026-09-01")]
    [InlineData(176, "0&quot;days&quot;", "5", "5")]
    [InlineData(176, "[Red]0.00_);\\d0", "5", "5")]
    [InlineData(176, "[h]:mm:ss", "26.5", "26.5")]
    [InlineData(176, "&quot;open d", "5", "5")]
    public void NumberFormat_MakesADayOrAShare(int format, string code, string stored, string expected)
    {
        var codes = code.Length > 0 && format > 49 ? $"""<numFmt numFmtId="{format}" formatCode="{code}"/>""" : string.Empty;
        var book = RawWorkbook.New().With(RawWorkbook.Styles, RawWorkbook.StylesOf(codes, format))
            .WithRows($"""<row r="2"><c r="A2" s="1"><v>{stored}</v></c><c r="B2"><v>1</v></c></row>""");

        Assert.Equal(expected, Reading.Table(book).Rows[0].Cells[0]);
    }

    [Theory]
    [InlineData("44804", "2026-09-01")]
    [InlineData("0", "1904-01-01")]
    public void WorkbookThatCountsFrom1904_IsFollowed(string stored, string expected)
    {
        var book = RawWorkbook.New().With(RawWorkbook.Styles, RawWorkbook.StylesOf(string.Empty, 14))
            .With(RawWorkbook.Book, RawWorkbook.BookOf("""<sheet name="Data" sheetId="1" r:id="rId1"/>""", """<workbookPr date1904="1"/>"""))
            .WithRows($"""<row r="2"><c r="A2" s="1"><v>{stored}</v></c><c r="B2" t="d"><v>2026-09-01T10:00:00</v></c></row>""");

        Assert.Equal([expected, "2026-09-01"], Reading.Table(book).Rows[0].Cells);
    }

    [Theory]
    [InlineData("""t="s"><v>1</v>""", "one")]
    [InlineData("""t="b"><v>1</v>""", "TRUE")]
    [InlineData("""t="b"><v>0</v>""", "FALSE")]
    [InlineData("""t="str"><f>A1</f><v>a_x000D_b</v>""", "a\rb")]
    [InlineData("""t="str"><f>A1</f><v></v>""", null)]
    [InlineData("><f>1+1</f><v>2</v>", "2")]
    [InlineData("""t="inlineStr"><is><r><rPr><b/></rPr><t>red</t></r><r><t xml:space="preserve"> and </t></r><r><t>black</t></r><rPh sb="0" eb="1"><t>said</t></rPh></is>""", "red and black")]
    [InlineData("""t="inlineStr"><is><t><![CDATA[<a>]]> &amp; b</t></is>""", "<a> & b")]
    [InlineData("""t="inlineStr"><is><t>　 full width 　</t></is>""", "full width")]
    [InlineData("""xmlns:o="urn:other"><o:v>no</o:v><v>7</v><extLst><v>8</v></extLst>""", "7")]
    public void Content_IsReadAsATableShowsIt(string cell, string? expected) =>
        Assert.Equal(expected, Reading.Table(RawWorkbook.New().WithRows($"""<row r="2"><c r="A2"><v>1</v></c><c r="B2" {cell}</c></row>""")).Rows[0].Cells[1]);

    [Fact]
    public void SharedRichText_IsJoinedWithoutItsPronunciation()
    {
        var book = RawWorkbook.New().With(
            RawWorkbook.Texts,
            $"""<sst xmlns="{RawWorkbook.Main}"><si><r><t>龙</t></r><r><t>门</t></r><rPh sb="0" eb="1"><t>ryu</t></rPh><phoneticPr fontId="1"/></si></sst>""");

        Assert.Equal("龙门", Reading.Table(book).Rows[0].Cells[0]);
    }

    [Fact]
    public void ErrorsAndFormulasWithoutAValue_AreNamedAndTheRestIsRead()
    {
        var book = RawWorkbook.New().WithRows("""
            <row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2"><f>1/3</f></c></row>
            <row r="5"><c r="A5" t="s"><v>-1</v></c><c r="B5"><v>5</v></c></row>
            """);

        var (table, faults) = Reading.Read(book.ToBytes());

        Assert.Equal(["5||5"], table!.Lines());
        Assert.Equal(
            [
                new TableFault(TableFaultKind.ErrorValue, "Data", 2, "A", "#REF!"),
                new TableFault(TableFaultKind.NoValue, "Data", 2, "B"),
                new TableFault(TableFaultKind.BrokenCell, "Data", 5, "A"),
            ],
            faults);
    }

    [Fact]
    public void FaultsInCells_AreCountedOnlyUpToAThousand()
    {
        var rows = string.Concat(Enumerable.Range(2, 1500).Select(r => $"""<row r="{r}"><c r="A{r}" t="e"><v>#N/A</v></c></row>"""));

        var (_, faults) = Reading.Read(RawWorkbook.New().WithRows(rows).ToBytes());

        Assert.Equal(1001, faults.Length);
        Assert.Equal(new TableFault(TableFaultKind.MoreFaults, "Data", Limit: "1000"), faults[^1]);
    }

    [Fact]
    public void MergedCells_AreFilledAsFarAsThereAreRows()
    {
        var book = RawWorkbook.New().WithRows(
            """
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>1</v></c></row>
            <row r="3"><c r="B3"><v>2</v></c></row>
            <row r="5"><c r="A5"><v>9</v></c><c r="C5"><v>3</v></c></row>
            """,
            """<mergeCells><mergeCell ref="A2:A1048576"/><mergeCell ref="B5:C5"/><mergeCell ref="A1:C1"/><mergeCell ref="X2:XFD900"/></mergeCells>""");

        var table = Reading.Table(book);

        // The cells under a merged one are not seen by people.
        Assert.Equal(["2|zero|1|", "3|zero|2|", "5|zero||"], table.Lines());
        Assert.Equal(["Unit", "Value", string.Empty], table.Headings);
    }

    [Fact]
    public void HiddenRowsAndColumns_AreReadAndBlankRowsAreNot()
    {
        var book = RawWorkbook.New().With(RawWorkbook.Sheet, $"""
            <worksheet xmlns="{RawWorkbook.Main}"><cols><col min="1" max="1" hidden="1"/></cols><sheetData>{RawWorkbook.Headings}
            <row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3" s="0"/><c r="B3" t="inlineStr"><is><t> </t></is></c></row><row r="4"/>
            <row><c><v>3</v></c><c/><c><v>4</v></c></row></sheetData></worksheet>
            """);

        Assert.Equal(["2|1|2|", "5|3||4"], Reading.Table(book).Lines());
    }

    [Fact]
    public void Titles_StandAboveTheHeadings()
    {
        var book = RawWorkbook.New().With(RawWorkbook.Sheet, RawWorkbook.SheetOf("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>A title over all</t></is></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>Unit</t></is></c><c r="C3" t="inlineStr"><is><t>Value</t></is></c></row>
            <row r="4"><c r="A4"><v>1</v></c></row>
            """, """<mergeCells><mergeCell ref="A1:C2"/></mergeCells>"""));

        var table = Reading.Table(book);

        Assert.Equal(["Unit", string.Empty, "Value"], table.Headings);
        Assert.Equal(3, table.HeadingRow);
        Assert.Equal(["4|1||"], table.Lines());
    }

    [Fact]
    public void OneColumn_IsATable()
    {
        var book = RawWorkbook.New().With(RawWorkbook.Sheet, RawWorkbook.SheetOf("""<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"""));

        Assert.Equal(["2|2"], Reading.Table(book).Lines());
    }

    [Fact]
    public void HeadingThatStandsTwice_IsRefused()
    {
        var book = RawWorkbook.New().With(RawWorkbook.Sheet, RawWorkbook.SheetOf("""<row><c/><c><v>7</v></c><c><v>8</v></c><c><v>7</v></c></row>"""));

        Assert.Equal(new TableFault(TableFaultKind.HeadingTwice, "Data", 1, "D", "7"), Reading.Refusal(book.ToBytes()));
    }

    [Fact]
    public void SheetWithoutCells_HasNoHeadings() =>
        Assert.Equal(TableFaultKind.NoHeadings, Reading.Refusal(RawWorkbook.New().With(RawWorkbook.Sheet, RawWorkbook.SheetOf("<row/>")).ToBytes()).Kind);

    private static string? Value(string content) =>
        Reading.Table(RawWorkbook.New().WithRows($"""<row r="2"><c r="A2">{content}</c><c r="B2"><v>1</v></c></row>""")).Rows[0].Cells[0];
}
