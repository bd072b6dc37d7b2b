using Dashboard.Data.Inspections;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Tests.Inspections;

public sealed class ChecklistStoreTests
{
    [Fact]
    public async Task SeedData_BringsSixChecklistsOfSixtyFourItems()
    {
        await using var host = await TestHost.SeededAsync();
        var latest = await host.Get<ChecklistStore>().LatestAsync(FindingMaker.Office, TestHost.Token);

        Assert.Equal(["CK1", "CK2", "CK3", "CK4", "CK5", "CK6"], latest.Select(c => c.Checklist.Code));
        Assert.Equal(64, latest.Sum(c => c.Checklist.Items.Length));
    }

    [Fact]
    public async Task Edit_BecomesTheNextVersion_AndInspectionsKeepTheirs()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<ChecklistStore>();
        var made = await new FindingMaker(host.Services).MakeAsync("410324103");
        var before = Assert.Single(await store.VersionsAsync(FindingMaker.Office, "CK2", TestHost.Token)).Checklist;
        var edited = before with { Items = before.Items.SetItem(3, before.Items[3] with { NameZh = "显示屏正在播放法治内容", Points = 2 }) };

        var result = await store.AddVersionAsync(FindingMaker.Office, edited, TestHost.Token);

        Assert.Equal((ChecklistOutcome.Added, 2), (result!.Outcome, result.Latest.Version));
        Assert.Equal([2, 1], (await store.VersionsAsync(FindingMaker.Office, "CK2", TestHost.Token)).Select(c => c.Checklist.Version));
        var kept = await host.Get<InspectionStore>().FindAsync(FindingMaker.Office, made.Summary.Inspection, TestHost.Token);
        Assert.Equal((1, before.Items[3].NameZh), (kept!.Checklist.Version, kept.Items[3].Item.NameZh));
        var tasks = await host.Get<FieldStore>().TasksAsync(FindingMaker.Finder, TestHost.Token);
        Assert.Contains(tasks.Checklists, c => c is { Code: "CK2", Version: 2 });
    }

    [Fact]
    public async Task EditOfAnOlderVersion_AnUnchangedOneAndAFaultyOne_AreNotAdded()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<ChecklistStore>();
        var first = Assert.Single(await store.VersionsAsync(FindingMaker.Office, "CK3", TestHost.Token)).Checklist;

        Assert.Equal(ChecklistOutcome.Unchanged, (await store.AddVersionAsync(FindingMaker.Office, first, TestHost.Token))!.Outcome);
        var faulty = await store.AddVersionAsync(FindingMaker.Office, first with { Items = [first.Items[0] with { Indicator = "P9-99" }] }, TestHost.Token);
        Assert.Equal([(first.Items[0].Code, ChecklistFault.UnknownIndicator)], faulty!.Faults.Select(f => (f.Item!, f.Fault)));
        await store.AddVersionAsync(FindingMaker.Office, first with { NameZh = "窗口检查" }, TestHost.Token);
        var late = await store.AddVersionAsync(FindingMaker.Office, first with { NameZh = "服务检查" }, TestHost.Token);
        Assert.Equal((ChecklistOutcome.Conflict, "窗口检查"), (late!.Outcome, late.Latest.NameZh));
        Assert.Null(await store.AddVersionAsync(FindingMaker.Office, first with { Code = "CK9" }, TestHost.Token));
    }

    [Fact]
    public async Task Checklists_AreChangedByTheOfficeAlone()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<ChecklistStore>();
        var first = (await store.LatestAsync(FindingMaker.Leader, TestHost.Token))[0].Checklist;
        foreach (var actor in new[] { FindingMaker.Leader, FindingMaker.Finder, FindingMaker.ClerkOf("410324103"), TestHost.Auditor })
        {
            await Assert.ThrowsAsync<AccessDeniedException>(() => store.AddVersionAsync(actor, first with { NameZh = "改" }, TestHost.Token));
        }

        await Assert.ThrowsAsync<AccessDeniedException>(() => store.LatestAsync(TestHost.SystemAdmin, TestHost.Token));
    }
}
