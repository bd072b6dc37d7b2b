using Bunit;
using Dashboard.Data.Inspections;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class DuplicateCardTests : PartTest
{
    private readonly RecordMaker _maker;
    private readonly List<InspectionView> _done = [];
    private readonly List<InspectionView> _conflicts = [];

    public DuplicateCardTests(WebApp app)
    {
        _maker = new RecordMaker(app.Services);
        Services.AddSingleton(app.Services.GetRequiredService<InspectionStore>());
    }

    [Fact]
    public void RecordWithoutTwin_HasNoCard() => Assert.Empty(
        Card(SampleInspection.View(SampleInspection.Summary(), SampleInspection.Checklist())).Markup.Trim());

    [Fact]
    public async Task Twin_IsComparedItemByItem()
    {
        var (record, twin) = await TwinsAsync("ENF-12");
        var card = Card(record);

        Assert.Equal($"/inspections/{twin.Summary.Id}", card.Find(".twins a").GetAttribute("href"));
        Assert.Empty(card.FindAll(".compare"));
        card.Find(".twins button").Click();

        card.WaitForAssertion(() => Assert.Equal(["项目", record.Summary.Receipt, twin.Summary.Receipt], card.FindAll("thead th").Select(h => h.TextContent)));
        Assert.Equal([RecordMaker.First, RecordMaker.Second], card.FindAll("tbody th").Select(h => h.TextContent.Split(' ')[0]));
        Assert.Equal([record.Summary.Receipt, twin.Summary.Receipt], card.FindAll("h3").Select(h => h.TextContent));
        Assert.Equal("true", card.Find(".twins button").GetAttribute("aria-expanded"));
        card.Find(".twins button").Click();
        card.WaitForAssertion(() => Assert.Empty(card.FindAll(".compare")));
    }

    [Fact]
    public async Task Merge_MakesTheRecordADuplicateOfItsTwin()
    {
        var (record, twin) = await TwinsAsync("ENF-13");
        var card = Card(record);
        card.Find(".twins button").Click();
        card.WaitForElement(".compare .button-primary").Click();

        card.WaitForAssertion(() => Assert.Equal((InspectionState.Merged, twin.Summary.Id), (Assert.Single(_done).Summary.State, _done[0].MergedInto)));
        Assert.Equal(InspectionState.Submitted, (await _maker.FindAsync(twin.Summary.Id)).Summary.State);
        Assert.Empty((await _maker.FindAsync(twin.Summary.Id)).Duplicates);
    }

    [Fact]
    public async Task TwinThatWasReturnedMeanwhile_IsNoTarget()
    {
        var (record, twin) = await TwinsAsync("ENF-14");
        var card = Card(record);
        card.Find(".twins button").Click();
        var merge = card.WaitForElement(".compare .button-primary");
        await _maker.ReturnAsync(twin, "重复");
        merge.Click();

        card.WaitForAssertion(() => Assert.Contains("无法合并", card.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal(InspectionState.Submitted, (await _maker.FindAsync(record.Summary.Id)).Summary.State);
        Assert.Empty(_done);
        Assert.Empty(_conflicts);
    }

    [Fact]
    public async Task SomebodyFaster_IsHandedOver()
    {
        var (record, _) = await TwinsAsync("ENF-15");
        var card = Card(record);
        card.Find(".twins button").Click();
        var merge = card.WaitForElement(".compare .button-primary");
        await _maker.ReturnAsync(record, "照片不清");
        merge.Click();

        card.WaitForAssertion(() => Assert.Equal("照片不清", Assert.Single(_conflicts).ReturnReason));
        Assert.Contains("他人已先行处理", card.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmedRecord_CanOnlyBeCompared()
    {
        var (record, _) = await TwinsAsync("ENF-16");
        var card = Card(await _maker.ConfirmAsync(record));
        card.Find(".twins button").Click();

        card.WaitForAssertion(() => Assert.Contains("只有待审核的记录可以合并", card.Find(".compare").TextContent, StringComparison.Ordinal));
        Assert.Empty(card.FindAll(".compare button"));
    }

    private async Task<(InspectionView Record, InspectionView Twin)> TwinsAsync(string unit)
    {
        var twin = await _maker.SubmitAsync(unit, RecordMaker.First);
        return (await _maker.SubmitAsync(unit, RecordMaker.Second), twin);
    }

    private IRenderedComponent<DuplicateCard> Card(InspectionView record) => Render<DuplicateCard>(p => p
        .Add(x => x.Record, record)
        .Add(x => x.Actor, FindingMaker.Office)
        .Add(x => x.PostsOf, (inspector, companion) => $"{inspector}+{companion}")
        .Add(x => x.OnDone, r => _done.Add(r))
        .Add(x => x.OnConflict, r => _conflicts.Add(r)));
}
