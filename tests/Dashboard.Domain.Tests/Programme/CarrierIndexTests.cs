using Dashboard.Domain.Baseline;
using Dashboard.Domain.Programme;
using Dashboard.Domain.Tests.Ledgers;

namespace Dashboard.Domain.Tests.Programme;

public sealed class CarrierIndexTests
{
    private static readonly CountyProgramme Programme = new(
        [new("S2.2", "意见收集", "Suggestions", ["/ledgers"]), new("S4.7", "化解纠纷", "Disputes", []), new("S9.2", "荣誉", "Honours", []), new("S8.8", "部署", "Deployment", [])], []);

    private static readonly CarrierIndex Index = new(
        Programme,
        null,
        [SampleLedger.Read()],
        [new BaselineFigure("BASE-01", "化解", "Resolved", 471, "件", "cases", null, null, new DateOnly(2022, 4, 3), "S4.7")],
        [new Honour("HON-01", "先进县", "Advanced county", new DateOnly(2022, 4, 3), "S9.2")]);

    [Fact]
    public void Carrier_IsFoundByTheItemThatItNames()
    {
        Assert.Equal("tickets", Assert.Single(Index.Of("S2.2").Ledgers).Code);
        Assert.Equal(["/ledgers"], Index.Of("S2.2").Pages);
        Assert.Equal("BASE-01", Assert.Single(Index.Of("S4.7").Figures).Code);
        Assert.Equal("HON-01", Assert.Single(Index.Of("S9.2").Honours).Code);
    }

    [Fact]
    public void ItemThatNothingCarries_IsEmpty()
    {
        Assert.True(Index.Of("S8.8").IsEmpty);
        Assert.True(Index.Of("S7.7").IsEmpty);
        Assert.False(Index.Of("S4.7").IsEmpty);
    }

    [Fact]
    public void SeveralItems_NameEachCarrierOnce()
    {
        var carriers = Index.Of(["S2.2", "S2.2", "S9.2"]);

        Assert.Single(carriers.Ledgers);
        Assert.Single(carriers.Honours);
        Assert.Empty(carriers.Figures);
    }
}
