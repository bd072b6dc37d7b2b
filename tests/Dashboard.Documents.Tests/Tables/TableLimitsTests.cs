using System.Text;
using Dashboard.Documents.Tables;
using Dashboard.Documents.Tests.Support;

namespace Dashboard.Documents.Tests.Tables;

/// <summary>Files that are only too large, or no tables.</summary>
public sealed class TableLimitsTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    [Fact]
    public void EmptyFile_IsEmpty() => Assert.Equal(new TableFault(TableFaultKind.Empty), Reading.Refusal([]));

    [Fact]
    public void OldWorkbook_IsNamed() => Assert.Equal(new TableFault(TableFaultKind.OldExcel), Reading.Refusal(Compound));

    [Fact]
    public void WorkbookWithAPassword_IsNamed() =>
        Assert.Equal(new TableFault(TableFaultKind.Encrypted), Reading.Refusal([.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]]));

    [Theory]
    [InlineData("PK\u0003\u0004")]
    [InlineData("PK\u0003\u0004 and no zip at all")]
    [InlineData("PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")]
    public void ZipThatHoldsNoWorkbook_IsNoTable(string bytes) =>
        Assert.Equal(new TableFault(TableFaultKind.NotATable), Reading.Refusal(Encoding.Latin1.GetBytes(bytes)));

    [Fact]
    public void TextDocument_IsNoTable()
    {
        var book = RawWorkbook.New().With(RawWorkbook.Book, """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>""");

        Assert.Equal(TableFaultKind.NotATable, Reading.Refusal(book.ToBytes()).Kind);
    }

    [Fact]
    public void TruncatedWorkbook_IsNoTable()
    {
        var bytes = RawWorkbook.New().ToBytes();

        Assert.All(Enumerable.Range(1, 20), i => Assert.Equal(TableFaultKind.NotATable, Reading.Refusal(bytes[..^(i * bytes.Length / 25)]).Kind));
    }

    [Fact]
    public void LargeFile_IsRefusedUnread()
    {
        using var stream = new MemoryStream(new byte[101]);

        var (table, faults) = TableReader.Read(stream, TableLimits.Default with { MaxBytes = 100 }, null, TestContext.Current.CancellationToken);

        Assert.Null(table);
        Assert.Equal([new TableFault(TableFaultKind.TooLarge, Limit: "100")], faults);
        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public void RowsBeyondTheLimit_AreRefusedAndBlankOnesDoNotCount()
    {
        var limits = TableLimits.Default with { MaxRows = 2 };

        Assert.Equal(2, Reading.Read("title\na,b\n1,\n,\n\n2,"u8.ToArray(), limits).Table!.Rows.Count);
        Assert.Equal(new TableFault(TableFaultKind.TooManyRows, null, 5, null, "2"), Reading.Refusal("title\na,b\n1,\n2,\n3,"u8.ToArray(), limits));
        Assert.Equal(
            new TableFault(TableFaultKind.TooManyRows, "Data", 9, null, "2"),
            Reading.Refusal(RawWorkbook.New().WithRows("""<row r="2"><c><v>1</v></c></row><row r="3"/><row r="8"><c><v>1</v></c></row><row r="9"><c><v>1</v></c></row>""").ToBytes(), limits));
    }

    [Fact]
    public void HundredThousandColumns_AreRefused()
    {
        var csv = string.Join(',', Enumerable.Range(1, 100_000));
        var cells = string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 100_000));

        Assert.Equal(new TableFault(TableFaultKind.TooManyColumns, null, 1, "GS", "200"), Reading.Refusal(Encoding.UTF8.GetBytes(csv)));
        Assert.Equal(new TableFault(TableFaultKind.TooManyColumns, "Data", 2, "GS", "200"), Reading.Refusal(RawWorkbook.New().WithRows($"<row>{cells}</row>").ToBytes()));
    }

    [Fact]
    public void EmptyColumnsBeyondTheLimit_AreNoColumns()
    {
        Assert.Equal(["2|1|2"], Reading.Csv("a,b" + new string(',', 100_000) + "\n1,2").Lines());
        Assert.Equal(["2|1|"], Reading.Table(RawWorkbook.New().WithRows("""<row r="2"><c r="A2"><v>1</v></c><c r="XFC2" s="0"/><c r="XFD2" s="0"/></row>""")).Lines());
    }

    [Fact]
    public void TextLongerThanACell_IsNamedAndTheRestIsRead()
    {
        var longest = new string('x', 32_767);
        var rows = $"""<row r="2"><c t="inlineStr"><is><t>{longest}</t></is></c></row><row r="3"><c r="B3" t="inlineStr"><is><t>{longest}y</t></is></c></row>""";

        var (table, faults) = Reading.Read(RawWorkbook.New().WithRows(rows).ToBytes());
        var (csv, csvFaults) = Reading.Read(Encoding.UTF8.GetBytes($"a,b\n{longest},\n1,{longest}y"));

        Assert.Equal([$"2|{longest}|"], table!.Lines());
        Assert.Equal([new TableFault(TableFaultKind.CellTooLong, "Data", 3, "B", "32767")], faults);
        Assert.Equal([$"2|{longest}|", "3|1|"], csv!.Lines());
        Assert.Equal([new TableFault(TableFaultKind.CellTooLong, null, 3, "B", "32767")], csvFaults);
    }

    [Theory]
    [InlineData("""<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>""", TableFaultKind.BrokenCell)]
    [InlineData("""<row r="2"><c r="2"><v>1</v></c></row>""", TableFaultKind.BrokenCell)]
    [InlineData("""<row r="2"><c r="ZZZZ99999999999"><v>1</v></c></row>""", TableFaultKind.TooManyColumns)]
    [InlineData("""<row r="1"><c r="A1"><v>1</v></c></row>""", TableFaultKind.NotATable)]
    [InlineData("""<row r="99999999999"><c><v>1</v></c></row>""", TableFaultKind.NotATable)]
    [InlineData("""<row r="1048577"><c><v>1</v></c></row>""", TableFaultKind.NotATable)]
    public void CellThatSaysNoPlace_IsRefused(string row, TableFaultKind kind) =>
        Assert.Equal(kind, Reading.Refusal(RawWorkbook.New().WithRows(row).ToBytes()).Kind);

    [Fact]
    public void Progress_IsToldAndTheCallerCanGiveUp()
    {
        var csv = Encoding.UTF8.GetBytes("a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", 2500)));
        var told = new Told();
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        using var stream = new MemoryStream(csv);
        TableReader.Read(stream, TableLimits.Default, told, TestContext.Current.CancellationToken);

        Assert.Equal([1000, 2000, 2500], told.Rows);
        Assert.Throws<OperationCanceledException>(() => TableReader.Read(stream, TableLimits.Default, null, stop.Token));
    }

    private sealed class Told : IProgress<int>
    {
        public List<int> Rows { get; } = [];

        public void Report(int value) => Rows.Add(value);
    }
}
