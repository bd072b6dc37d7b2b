using System.Text;
using Dashboard.Data.Seeding;

namespace Dashboard.Data.Tests.Seeding;

public sealed class SeedTableTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly List<SeedFault> _faults = [];

    [Fact]
    public void QuotedCells_MayHoldCommasQuotesAndLines()
    {
        var rows = Read("code,name\r\n1,\"a, \"\"b\"\"\nc\"\r\n\r\n2,d");
        Assert.Empty(_faults);
        Assert.Equal([("1", "a, \"b\"\nc", 2), ("2", "d", 5)], rows.Select(r => (r.Text("code"), r.Text("name"), r.Line)));
    }

    [Fact]
    public void ByteOrderMark_IsPassedOver()
    {
        Assert.Single(Read("\uFEFFcode,name\n1,a\n"));
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData("name\na\n", 1)]
    [InlineData("code,name\n1,a\n2\n", 3)]
    [InlineData("code,name\n1,\"a\n", 2)]
    public void BrokenFile_IsAFaultInItsLine(string text, int line)
    {
        Read(text);
        Assert.Equal(("table.csv", line), (Assert.Single(_faults).File, _faults[0].Line));
    }

    [Fact]
    public void OtherEncoding_IsAFault()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "table.csv"), [.. "code,name\n1,"u8, 0xC2, 0xE8, .. "\n"u8]);
        SeedTable.Read(_folder.Path, "table.csv", ["code"], _faults);
        Assert.Single(_faults);
    }

    [Fact]
    public void UnreadableCells_AreEachAFault()
    {
        var row = Assert.Single(Read("code,name\n,1e5\n"));
        row.Text("code");
        row.Number("name");
        row.Date("name");
        row.Moment("name");
        row.WholeNumber("name");
        row.Quarter("name");
        row.YesNo("name");
        Assert.Equal(7, _faults.Count);
        Assert.All(_faults, f => Assert.Equal(2, f.Line));
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<SeedRow> Read(string text)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "table.csv"), text, new UTF8Encoding(false));
        return SeedTable.Read(_folder.Path, "table.csv", ["code", "name"], _faults);
    }
}
