using Dashboard.Data.Inspections;
using Dashboard.Data.Rectification;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Inspections;

public sealed class InspectionStoreTests
{
    private const string Tantou = "410324103";
    private static readonly Dictionary<string, string> Nothing = [];
    private static readonly Actor Clerk = FindingMaker.ClerkOf(Tantou);

    [Fact]
    public async Task UnreleasedRecord_IsThereForTheOfficeAndNotForItsUnit()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<InspectionStore>();
        var hidden = (await new FindingMaker(host.Services).MakeAsync(Tantou, released: false)).Summary.Inspection;

        Assert.Null(await store.FindAsync(Clerk, hidden, TestHost.Token));
        Assert.DoesNotContain(await store.ListAsync(Clerk, InspectionFilter.All, TestHost.Token), i => i.Id == hidden);
        var seen = await store.FindAsync(FindingMaker.Office, hidden, TestHost.Token);
        Assert.Equal((FindingMaker.Finder.Account, FindingMaker.Position), (seen!.Summary.Inspector, seen.Circumstances!.Position));
        Assert.NotNull(await store.FindAsync(FindingMaker.Finder, hidden, TestHost.Token));
        Assert.Null(await store.FindAsync(new Actor("inspector-4", [Role.Inspector]), hidden, TestHost.Token));
    }

    [Fact]
    public async Task ReleasedRecord_TellsItsUnitNothingOfTheVisitor()
    {
        await using var host = await TestHost.SeededAsync();
        var made = await new FindingMaker(host.Services).MakeAsync(Tantou);
        var seen = await host.Get<InspectionStore>().FindAsync(Clerk, made.Summary.Inspection, TestHost.Token);

        Assert.Null(seen!.Summary.Inspector);
        Assert.Null(seen.Summary.Companion);
        Assert.Null(seen.Circumstances);
        Assert.Equal(made.Summary.Number, seen.Items.Single(i => i.Finding is not null).Finding);
        Assert.All(seen.Items.Where(i => i.Finding is null), i => Assert.Empty(i.Photos));
        var foreign = new Actor("clerk-gaj", [Role.Clerk], "ENF-01");
        Assert.Null(await host.Get<InspectionStore>().FindAsync(foreign, made.Summary.Inspection, TestHost.Token));
    }

    [Fact]
    public async Task Handling_NamesWhoDidWhatForTheOfficeAndNothingForTheUnit()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<InspectionStore>();
        var id = (await new FindingMaker(host.Services).MakeAsync(Tantou)).Summary.Inspection;

        var handling = (await store.FindAsync(FindingMaker.Office, id, TestHost.Token))!.Handling;

        Assert.Equal([InspectionAct.Receive, InspectionAct.Confirm, InspectionAct.Release], handling.Select(h => h.Act));
        Assert.Equal([FindingMaker.Finder.Account, FindingMaker.Office.Account, FindingMaker.Office.Account], handling.Select(h => h.Account));
        Assert.Empty((await store.FindAsync(Clerk, id, TestHost.Token))!.Handling);
    }

    [Fact]
    public async Task Decision_OnAnOlderVersion_ChangesNothingAndHandsBackTheRecord()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<InspectionStore>();
        var id = (await new FindingMaker(host.Services).MakeAsync(Tantou, released: false)).Summary.Inspection;

        var result = await store.ReturnAsync(FindingMaker.Office, id, 1, "照片不清", TestHost.Token);

        Assert.Equal(ReviewOutcome.Conflict, result.Outcome);
        Assert.Equal(InspectionState.Confirmed, result.Current!.Summary.State);
    }

    [Fact]
    public async Task Decision_ThatDoesNotFitTheState_IsRefused()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<InspectionStore>();
        var id = (await new FindingMaker(host.Services).MakeAsync(Tantou)).Summary.Inspection;
        var version = (await store.FindAsync(FindingMaker.Office, id, TestHost.Token))!.Summary.Version;

        Assert.Equal(ReviewOutcome.WrongState, (await store.ConfirmAsync(FindingMaker.Office, id, version, Nothing, TestHost.Token)).Outcome);
        Assert.Equal(ReviewOutcome.WrongState, (await store.ReturnAsync(FindingMaker.Office, id, version, "重查", TestHost.Token)).Outcome);
        Assert.Equal(ReviewOutcome.WrongState, (await store.ReleaseAsync(FindingMaker.Office, id, version, TestHost.Token)).Outcome);
        Assert.Equal(ReviewOutcome.NotFound, (await store.ReleaseAsync(FindingMaker.Office, Guid.NewGuid(), 1, TestHost.Token)).Outcome);
    }

    [Fact]
    public async Task Desk_IsTheOfficesAlone()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<InspectionStore>();
        foreach (var actor in new[] { FindingMaker.Leader, FindingMaker.Finder, Clerk, TestHost.Auditor, TestHost.SystemAdmin })
        {
            await Assert.ThrowsAsync<AccessDeniedException>(() => store.ReleaseAsync(actor, Guid.NewGuid(), 1, TestHost.Token));
        }
    }

    [Fact]
    public async Task SameMissAtTheSamePlace_IsARelapseAndCostsTwice()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var first = await maker.MakeAsync("ENF-12");
        host.Clock.Advance(TimeSpan.FromDays(20));
        var again = await maker.MakeAsync("ENF-12");

        Assert.True(again.Summary.Finding.IsRelapse);
        Assert.Equal(first.Summary.Number, again.RelapseOf);
        Assert.Equal(first.Summary.Item.Points * RectificationRules.Default.RelapseFactor, again.Summary.Finding.Points);
    }

    [Fact]
    public async Task Release_AssignsTheFindingsWithTheirDueDateAndCounts()
    {
        await using var host = await TestHost.SeededAsync();
        var made = await new FindingMaker(host.Services).MakeAsync(Tantou, FindingMaker.Serious);

        Assert.Equal(FindingState.Assigned, made.Summary.Finding.State);
        Assert.Equal(made.Reckoning!.To, made.Summary.Finding.Due);
        Assert.Equal(RectificationRules.Default.SeriousDays, made.Reckoning.WorkingDays);
        await using var context = host.Context();
        Assert.Equal(
            ["inspection.receive", "inspection.confirm", "inspection.release"],
            await context.AuditEntries.Where(e => e.Detail.Contains($"{made.Summary.Inspection}") && e.Action.StartsWith("inspection."))
                .OrderBy(e => e.Sequence).Select(e => e.Action).ToListAsync(TestHost.Token));
    }

    [Fact]
    public async Task StruckOutMiss_NeedsAReasonAndMakesNoFinding()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<InspectionStore>();
        var waiting = (await store.ListAsync(FindingMaker.Office, new InspectionFilter { State = InspectionState.Submitted }, TestHost.Token))
            .First(i => i.Misses > 0);
        var item = (await store.FindAsync(FindingMaker.Office, waiting.Id, TestHost.Token))!.Items.First(i => i.Points > 0).Item.Code;

        var silent = await store.ConfirmAsync(FindingMaker.Office, waiting.Id, waiting.Version, new Dictionary<string, string> { [item] = " " }, TestHost.Token);
        Assert.Equal(ReviewOutcome.BadReason, silent.Outcome);
        var unknown = await store.ConfirmAsync(FindingMaker.Office, waiting.Id, waiting.Version, new Dictionary<string, string> { ["CK9-01"] = "不存在" }, TestHost.Token);
        Assert.Equal(ReviewOutcome.NoSuchMiss, unknown.Outcome);
        var done = await store.ConfirmAsync(FindingMaker.Office, waiting.Id, waiting.Version, new Dictionary<string, string> { [item] = "佐证补齐" }, TestHost.Token);
        Assert.Equal(ReviewOutcome.Done, done.Outcome);
        var made = await host.Get<FindingStore>().ListAsync(FindingMaker.Office, new FindingFilter { Inspection = waiting.Id }, TestHost.Token);
        Assert.Equal(waiting.Misses - 1, made.Count);
    }
}
