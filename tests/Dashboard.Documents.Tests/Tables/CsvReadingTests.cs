using System.Text;
using Dashboard.Documents.Tables;
using Dashboard.Documents.Tests.Support;

namespace Dashboard.Documents.Tests.Tables;

/// <summary>Csv as Excel, WPS and editors save it.</summary>
public sealed class CsvReadingTests
{
    [Fact]
    public void SignsThatNobodyTypes_AreFaultsOfTheirCells()
    {
        var (table, faults) = Reading.Read(System.Text.Encoding.UTF8.GetBytes("名称,数量\n甲\u001F乙,1\n丙,2\n"));

        Assert.Equal([(TableFaultKind.BrokenCell, 2, "A")], faults.Select(f => (f.Kind, f.Row!.Value, f.Column!)));
        Assert.Null(table!.Rows[0].Cells[0]);
        Assert.Equal("丙", table.Rows[1].Cells[0]);
    }

    private const string Chinese = "单位,数量\r\n河源镇,𠮷 1\r\n";

    public static TheoryData<string> Encodings { get; } = ["utf-8", "utf-8 with mark", "utf-16", "utf-16BE", "GB18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encoding_IsFound(string name)
    {
        var encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with mark" => new UTF8Encoding(true),
            "utf-16" => new UnicodeEncoding(false, true),
            "utf-16BE" => new UnicodeEncoding(true, true),
            _ => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
        };

        var table = Reading.Table([.. encoding.GetPreamble(), .. encoding.GetBytes(Chinese)]);

        Assert.Equal(["单位", "数量"], table.Headings);
        Assert.Equal(["2|河源镇|𠮷 1"], table.Lines());
        Assert.Null(table.Sheet);
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xFF })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0, (byte)'b' })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0xD8, (byte)'b', 0 })]
    [InlineData(new byte[] { (byte)'a', 0xFF, 0xFF })]
    [InlineData(new byte[] { (byte)'a', 0, (byte)'b', 0 })]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13 })]
    public void BytesThatAreNoText_AreRefused(byte[] bytes) => Assert.Equal(new TableFault(TableFaultKind.NoText), Reading.Refusal(bytes));

    [Theory]
    [InlineData("a,b\n1;2,3\t4", "2|1;2|3\t4")]
    [InlineData("a\tb\n1,2\t3", "2|1,2|3")]
    [InlineData("a;b\n1,2;3", "2|1,2|3")]
    [InlineData("\"a,b\";c\n1,2;3", "2|1,2|3")]
    [InlineData("a;b\tc\n1;2\t3", "2|1;2|3")]
    [InlineData("a title\na;b\n1,2;3", "3|1,2|3")]
    [InlineData("a\n1\n", "2|1")]
    public void Separator_IsThatOfTheHeadings(string csv, string expected) => Assert.Equal([expected], Reading.Csv(csv).Lines());

    [Theory]
    [InlineData("\"x,y\",\"say \"\"yes\"\"\"", "2|x,y|say \"yes\"")]
    [InlineData("\"two\r\nlines\",1", "2|two\r\nlines|1")]
    [InlineData("\"a\"b,c\"d\"", "2|ab|c\"d\"")]
    [InlineData("\"\",1", "2||1")]
    [InlineData("　x ,\" y\t\"", "2|x|y")]
    [InlineData("1,2,3", "2|1|2|3")]
    [InlineData("1", "2|1|")]
    public void Quotes_AreReadAsRfc4180HasThem(string row, string expected)
    {
        Assert.Equal(expected, string.Join("\n", Reading.Csv("a,b\r\n" + row).Lines()));
        Assert.Equal(expected, string.Join("\n", Reading.Csv("a,b\r\n" + row + "\r\n").Lines()));
    }

    [Fact]
    public void Rows_HaveTheNumberOfTheLineTheyBeginIn()
    {
        Assert.Equal(["2|x\n\ny|1", "6|2|", "7|3|"], Reading.Csv("a,b\n\"x\n\ny\",1\n\n2\n3").Lines());
        Assert.Equal(["2|1|2", "4|3|4"], Reading.Csv("a,b\r1,2\r\r3,4").Lines());
    }

    [Fact]
    public void QuotationThatIsNeverClosed_IsNamed() =>
        Assert.Equal(new TableFault(TableFaultKind.OpenQuote, null, 3, "B"), Reading.Refusal("a,b\n1,2\n3,\"4\n5,6\n"u8.ToArray()));

    [Theory]
    [InlineData("\n\n")]
    [InlineData(" , ,\n,")]
    [InlineData("\uFEFF")]
    public void BlankFile_HasNoHeadings(string csv) => Assert.Equal(TableFaultKind.NoHeadings, Reading.Refusal(Encoding.UTF8.GetBytes(csv)).Kind);

    [Fact]
    public void HeadingThatStandsTwice_IsRefused() =>
        Assert.Equal(new TableFault(TableFaultKind.HeadingTwice, null, 2, "C", "a"), Reading.Refusal("title\na,b,a"u8.ToArray()));
}
