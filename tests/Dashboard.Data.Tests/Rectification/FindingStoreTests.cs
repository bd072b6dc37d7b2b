using Dashboard.Data.Rectification;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Rectification;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Rectification;

public sealed class FindingStoreTests
{
    private const string Tantou = "410324103";
    private const string Police = "ENF-01";
    private static readonly Actor Clerk = FindingMaker.ClerkOf(Tantou);

    [Fact]
    public async Task WholeLoop_EndsClosedOnTimeWithEveryActOnItsTimelineAndOnTheTrail()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var number = (await maker.ReportAsync(Tantou)).Summary.Number;
        await maker.ActAsync(FindingMaker.Rechecker, number, FindingAct.Pass);
        var closed = await maker.ActAsync(FindingMaker.Office, number, FindingAct.Close);

        Assert.Equal(FindingState.ClosedOnTime, closed.Summary.Finding.State);
        Assert.Equal(
            [FindingAct.Assign, FindingAct.Accept, FindingAct.Report, FindingAct.Pass, FindingAct.Close], closed.Steps.Select(s => s.Act));
        Assert.Equal([Role.Office, Role.Clerk, Role.Clerk, Role.Inspector, Role.Office], closed.Steps.Select(s => s.By));
        Assert.Single(closed.AfterPhotos);
        Assert.Empty(closed.MayDo);
        await using var context = host.Context();
        var trail = await context.AuditEntries.AsNoTracking().Where(e => e.Subject == closed.Summary.Id).OrderBy(e => e.Sequence).ToListAsync(TestHost.Token);
        Assert.Equal(["finding.Assign", "finding.Accept", "finding.Report", "finding.Pass", "finding.Close"], trail.Select(e => e.Action).Where(a => a != "finding.add"));
        Assert.Equal(["office", "clerk-tantou", "clerk-tantou", "inspector-2", "office"], trail.Where(e => e.Action != "finding.add").Select(e => e.Actor));
    }

    [Fact]
    public async Task SecondOfTwo_GetsBothVersionsAndChangesNothing()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var seen = await maker.MakeAsync(Tantou);
        await maker.ActAsync(Clerk, seen.Summary.Number, FindingAct.Dispute, "当日已整改");
        await using var context = host.Context();
        var trail = await context.AuditEntries.CountAsync(TestHost.Token);

        var request = new FindingRequest(seen.Summary.Number, seen.Summary.Version, FindingAct.Accept, "我来认领");
        var result = await host.Get<FindingStore>().ActAsync(Clerk, request, TestHost.Token);

        Assert.Equal(FindingOutcome.Conflict, result.Outcome);
        Assert.Equal(request, result.Offered);
        Assert.Equal(FindingState.Disputed, result.Current!.Summary.Finding.State);
        Assert.Equal("当日已整改", result.Current.Steps[^1].Text);
        Assert.Equal(FindingState.Disputed, (await maker.FindAsync(seen.Summary.Number)).Summary.Finding.State);
        Assert.Equal(trail, await context.AuditEntries.CountAsync(TestHost.Token));
    }

    [Fact]
    public async Task AfterAConflict_TheOtherActCanStillBeDoneOnTheNewState()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var seen = await maker.MakeAsync(Tantou);
        await maker.ActAsync(Clerk, seen.Summary.Number, FindingAct.Accept);
        var store = host.Get<FindingStore>();
        var request = new FindingRequest(seen.Summary.Number, seen.Summary.Version, FindingAct.AskExtension, "等待设备到货", 5);
        var conflict = await store.ActAsync(Clerk, request, TestHost.Token);

        var done = await store.ActAsync(Clerk, request with { SeenVersion = conflict.Current!.Summary.Version }, TestHost.Token);

        Assert.Equal((FindingOutcome.Conflict, FindingOutcome.Done), (conflict.Outcome, done.Outcome));
        Assert.Equal(5, done.Current!.Summary.Finding.ExtensionAsked);
    }

    [Theory]
    [InlineData(FindingAct.Report, "改好了", ActRefusal.AfterPhotoMissing)]
    [InlineData(FindingAct.Report, "  ", ActRefusal.ReasonMissing)]
    [InlineData(FindingAct.Accept, null, ActRefusal.WrongState)]
    public async Task ActThatTheLoopRefuses_SaysWhyAndChangesNothing(FindingAct act, string? text, ActRefusal expected)
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var number = (await maker.MakeAsync(Tantou)).Summary.Number;
        var accepted = await maker.ActAsync(Clerk, number, FindingAct.Accept);

        var result = await host.Get<FindingStore>().ActAsync(
            Clerk, new FindingRequest(number, accepted.Summary.Version, act, text), TestHost.Token);

        Assert.Equal((FindingOutcome.Refused, expected), (result.Outcome, result.Refusal));
        Assert.Equal(accepted.Summary, (await maker.FindAsync(number, Clerk)).Summary);
    }

    [Fact]
    public async Task TooLongText_IsRefusedAndHandedBack()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var seen = await maker.MakeAsync(Tantou);
        var text = new string('长', 2001);

        var result = await host.Get<FindingStore>().ActAsync(
            Clerk, new FindingRequest(seen.Summary.Number, seen.Summary.Version, FindingAct.Dispute, text), TestHost.Token);

        Assert.Equal((FindingOutcome.TextTooLong, text), (result.Outcome, result.Offered.Text));
        Assert.Equal(FindingState.Assigned, result.Current!.Summary.Finding.State);
    }

    [Fact]
    public async Task SeriousFinding_IsNotRecheckedByItsFinder()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var reported = await maker.ReportAsync(Tantou, FindingMaker.Serious);
        var number = reported.Summary.Number;

        Assert.Empty((await maker.FindAsync(number, FindingMaker.Finder)).MayDo);
        var result = await host.Get<FindingStore>().ActAsync(
            FindingMaker.Finder, new FindingRequest(number, reported.Summary.Version, FindingAct.Pass), TestHost.Token);

        Assert.Equal(ActRefusal.RecheckByFinder, result.Refusal);
        Assert.Equal([FindingAct.Pass, FindingAct.Return], (await maker.FindAsync(number, FindingMaker.Rechecker)).MayDo);
    }

    [Fact]
    public async Task BeforeRelease_TheUnitFindsNothing()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var sealedOne = await maker.MakeAsync(Tantou, released: false);
        var store = host.Get<FindingStore>();

        Assert.Null(await store.FindAsync(Clerk, sealedOne.Summary.Number, TestHost.Token));
        Assert.DoesNotContain(await store.ListAsync(Clerk, FindingFilter.All, TestHost.Token), f => f.Number == sealedOne.Summary.Number);
        Assert.Equal(
            FindingOutcome.NotFound,
            (await store.ActAsync(Clerk, new FindingRequest(sealedOne.Summary.Number, 1, FindingAct.Accept), TestHost.Token)).Outcome);
    }

    [Fact]
    public async Task ForeignFinding_AnswersLikeAMissingOne()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var number = (await maker.MakeAsync(Police)).Summary.Number;
        var store = host.Get<FindingStore>();

        Assert.Null(await store.FindAsync(Clerk, number, TestHost.Token));
        Assert.Equal(FindingOutcome.NotFound, (await store.ActAsync(Clerk, new FindingRequest(number, 1, FindingAct.Accept), TestHost.Token)).Outcome);
        Assert.Empty(await store.ThumbsAsync(Clerk, [number], TestHost.Token));
        Assert.Single(await store.ThumbsAsync(FindingMaker.Office, [number], TestHost.Token));
    }

    [Theory]
    [InlineData(Role.Leader, FindingAct.Accept)]
    [InlineData(Role.Auditor, FindingAct.Close)]
    [InlineData(Role.Office, FindingAct.Accept)]
    [InlineData(Role.Inspector, FindingAct.Close)]
    public async Task ActOfAnotherOffice_IsRefused(Role role, FindingAct act)
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var seen = await maker.MakeAsync(Tantou);

        await Assert.ThrowsAsync<AccessDeniedException>(() => host.Get<FindingStore>().ActAsync(
            new Actor("someone", [role]), new FindingRequest(seen.Summary.Number, seen.Summary.Version, act), TestHost.Token));
    }

    [Fact]
    public async Task SystemAdministrator_ReadsNoFinding()
    {
        await using var host = await TestHost.SeededAsync();

        await Assert.ThrowsAsync<AccessDeniedException>(() => host.Get<FindingStore>().ListAsync(TestHost.SystemAdmin, FindingFilter.All, TestHost.Token));
    }

    [Fact]
    public async Task Unit_NeverLearnsWhoFoundOrRechecked()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var number = (await maker.ReportAsync(Tantou)).Summary.Number;
        await maker.ActAsync(FindingMaker.Rechecker, number, FindingAct.Return, "公示栏仍不完整");

        var seen = await maker.FindAsync(number, Clerk);

        Assert.Empty(seen.Summary.Finding.Finder);
        Assert.All(seen.Steps.Where(s => s.By == Role.Inspector), s => Assert.Null(s.Account));
        Assert.DoesNotContain("inspector", System.Text.Json.JsonSerializer.Serialize(seen), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(seen.Posts.Keys, k => k.StartsWith("inspector", StringComparison.Ordinal));
        var known = await maker.FindAsync(number);
        Assert.Equal("inspector-2", known.Steps[^1].Account);
        Assert.NotEmpty(known.Posts["inspector-2"].Zh);
        Assert.NotEmpty(known.Posts[known.Summary.Finding.Finder].En);
    }

    [Fact]
    public async Task SamePlaceAndItemAgain_IsARelapseThatCostsTwice()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var first = await maker.MakeAsync(Tantou);
        host.Clock.Advance(TimeSpan.FromDays(1));
        var again = await maker.MakeAsync(Tantou);

        Assert.True(again.Summary.Finding.IsRelapse);
        Assert.Equal(first.Summary.Number, again.RelapseOf);
        Assert.Equal(2 * first.Summary.Finding.Points, again.Summary.Finding.Points);
        Assert.Contains(
            await host.Get<FindingStore>().ListAsync(FindingMaker.Office, new FindingFilter { Unit = Tantou, OnlyRelapses = true }, TestHost.Token),
            f => f.Number == again.Summary.Number);
    }

    [Fact]
    public async Task EveryChange_IsAnnouncedAfterItIsThere()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var number = (await maker.MakeAsync(Tantou)).Summary.Number;
        var heard = new List<long>();
        using (host.Get<FindingsChanged>().Subscribe(heard.Add))
        {
            await maker.ActAsync(Clerk, number, FindingAct.Accept);
            await maker.AddPhotoAsync(Tantou, number);
        }

        await maker.ActAsync(Clerk, number, FindingAct.Report, "已整改");
        Assert.Equal([number, number], heard);
    }

    [Fact]
    public async Task PassedDueDate_MakesItOverdueAndLetsOnlyTheLeaderListASeriousOne()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var number = (await maker.MakeAsync(Tantou, FindingMaker.Serious)).Summary.Number;
        Assert.DoesNotContain(FindingAct.List, (await maker.FindAsync(number, FindingMaker.Leader)).MayDo);
        host.Clock.Advance(TimeSpan.FromDays(60));

        var overdue = await maker.FindAsync(number, FindingMaker.Leader);

        Assert.True(overdue.Summary.DaysLeft < 0);
        Assert.Equal(Warning.CalledIn, overdue.Summary.Warning);
        Assert.Equal([FindingAct.List], overdue.MayDo);
        var listed = await maker.ActAsync(FindingMaker.Leader, number, FindingAct.List);
        Assert.True(listed.Summary.Finding.IsListed);
        Assert.Contains(
            await host.Get<FindingStore>().ListAsync(FindingMaker.Office, new FindingFilter { OnlyListed = true, OnlyOverdue = true }, TestHost.Token),
            f => f.Number == number);
    }
}
