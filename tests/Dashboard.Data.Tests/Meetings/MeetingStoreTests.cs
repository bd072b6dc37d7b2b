using Dashboard.Data.Ledgers;
using Dashboard.Data.Meetings;
using Dashboard.Data.Observations;
using Dashboard.Data.Runs;
using Dashboard.Domain.Access;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Scoring.Observations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Meetings;

public sealed class MeetingStoreTests
{
    private const long Dispatch = 24;
    private const long Review = 26;
    private const long Past = 23;
    private static readonly Actor Clerk = new("clerk", [Role.Clerk], "410324103");

    [Fact]
    public async Task FrozenMeeting_ShowsTheSameNumbersAndFactsWhateverChangesLater()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<MeetingStore>();
        var live = host.Get<LiveRun>().Current!.Run;
        var frozen = await store.FreezeAsync(TestHost.Office, Dispatch, TestHost.Open, TestHost.Token);

        Assert.Equal((FreezeOutcome.Frozen, 1, 7L, true), (frozen.Outcome, frozen.Freeze!.Version, frozen.Freeze.Run, frozen.Freeze.IsProvisional));
        var material = (await store.MaterialAsync(TestHost.Leader, Dispatch, TestHost.Token))!;
        Assert.Equal((live.InputHash, live.OutputHash), (material.Run.Run.InputHash, material.Run.Run.OutputHash));
        Assert.Equal([1L, 2, 3, 4, 5, 6], material.Earlier.Select(r => r.Number));
        Assert.Equal(Past, material.Facts.LastMeeting);
        Assert.NotEmpty(material.Facts.Findings);
        Assert.Equal(15, material.Facts.Coverage.Length);
        Assert.Equal(15, material.Facts.Duties.Length);
        Assert.Contains(material.Facts.Decisions, d => d.Meeting == Past && d.IsOverdue(material.Facts.AsOf));
        Assert.Equal(0, (await store.UpdatesAsync(TestHost.Leader, material, TestHost.Token)).Count);

        await ChangeAsync(host);
        var decision = (await host.Get<LedgerStore>().FindAsync(TestHost.Office, MeetingDecision.Ledger, 10, TestHost.Token))!;
        await host.Get<LedgerStore>().VoidAsync(TestHost.Office, MeetingDecision.Ledger, 10, decision.Summary.Version, "录入有误", TestHost.Token);

        var later = (await store.MaterialAsync(TestHost.Leader, Dispatch, TestHost.Token))!;
        Assert.Equal(material.Run.Run.OutputHash, later.Run.Run.OutputHash);
        Assert.Equal(material.Facts.Decisions.AsEnumerable(), later.Facts.Decisions);
        Assert.Equal(material.Facts.Findings.AsEnumerable(), later.Facts.Findings);
        var updates = await store.UpdatesAsync(TestHost.Leader, later, TestHost.Token);
        Assert.Equal(1, Assert.Single(updates.Units, u => u.Unit.Code == "ENF-01").Indicators);
        Assert.Equal(1, updates.Decisions);
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.UpdatesAsync(Clerk, later, TestHost.Token));
        await using var context = host.Context();
        Assert.Equal(PeriodState.Open, (await context.Periods.SingleAsync(p => p.Quarter == TestHost.Open, TestHost.Token)).State);
    }

    [Fact]
    public async Task ReviewMeeting_IsRefusedWithWhatIsPendingAndSealsNothing()
    {
        await using var host = await TestHost.SeededAsync();
        var result = await host.Get<MeetingStore>().FreezeAsync(TestHost.Office, Review, TestHost.Open, TestHost.Token);

        Assert.Equal(FreezeOutcome.Pending, result.Outcome);
        Assert.NotEmpty(result.Missing);
        Assert.Equal(6, (await host.Get<ScoreRunStore>().ListAsync(TestHost.Office, TestHost.Token)).Count);
        Assert.Null(await host.Get<MeetingStore>().MaterialAsync(TestHost.Office, Review, TestHost.Token));
    }

    [Fact]
    public async Task ReviewMeeting_IsFrozenToAPublishedPeriod()
    {
        await using var host = await TestHost.SeededAsync();
        var result = await host.Get<MeetingStore>().FreezeAsync(TestHost.Office, Review, new Quarter(2026, 2), TestHost.Token);

        Assert.Equal((FreezeOutcome.Frozen, false), (result.Outcome, result.Freeze!.IsProvisional));
        var material = (await host.Get<MeetingStore>().MaterialAsync(TestHost.Office, Review, TestHost.Token))!;
        Assert.Equal(host.Get<RunCatalogue>().Find(new Quarter(2026, 2))!.OutputHash, material.Run.Run.OutputHash);
        Assert.Equal([1L, 2, 3, 4, 5], material.Earlier.Select(r => r.Number));
    }

    [Fact]
    public async Task MeetingThatIsOver_CannotBeFrozenAfterwards()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<MeetingStore>();

        Assert.Equal(FreezeOutcome.MeetingOver, (await store.FreezeAsync(TestHost.Office, Past, TestHost.Open, TestHost.Token)).Outcome);
        Assert.Equal(FreezeOutcome.UnknownMeeting, (await store.FreezeAsync(TestHost.Office, 999, TestHost.Open, TestHost.Token)).Outcome);
        Assert.Equal(FreezeOutcome.UnknownPeriod, (await store.FreezeAsync(TestHost.Office, Dispatch, new Quarter(2031, 1), TestHost.Token)).Outcome);
        Assert.False((await store.FindAsync(TestHost.Office, Past, TestHost.Token))!.MayFreeze);
        Assert.True((await store.FindAsync(TestHost.Office, Dispatch, TestHost.Token))!.MayFreeze);
    }

    [Fact]
    public async Task MeetingThatIsRearrangedAfterwards_KeepsItsKindAndTopicOnItsSlides()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<MeetingStore>();
        await store.FreezeAsync(TestHost.Office, Dispatch, TestHost.Open, TestHost.Token);
        await RearrangeAsync(host, Dispatch, "2026-10-26", "改过的议题", "review");

        var material = (await store.MaterialAsync(TestHost.Office, Dispatch, TestHost.Token))!;
        Assert.Equal(MeetingKind.Dispatch, material.Meeting.Kind);
        Assert.NotEqual("改过的议题", material.Meeting.Topic);
        Assert.Equal(FreezeOutcome.Pending, (await store.FreezeAsync(TestHost.Office, Dispatch, TestHost.Open, TestHost.Token)).Outcome);
    }

    [Fact]
    public async Task MeetingThatWasHeld_IsNotFrozenAnewUnderACorrectedDay()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<MeetingStore>();
        await store.FreezeAsync(TestHost.Office, Dispatch, TestHost.Open, TestHost.Token);
        host.Clock.Advance(TimeSpan.FromDays(5));
        await RearrangeAsync(host, Dispatch, "2026-11-26", "月调度", "dispatch");

        Assert.Equal(FreezeOutcome.MeetingOver, (await store.FreezeAsync(TestHost.Office, Dispatch, TestHost.Open, TestHost.Token)).Outcome);
    }

    [Fact]
    public async Task LockedPeriodWithPendingItems_IsStillProvisional()
    {
        await using var host = await TestHost.SeededAsync();
        await host.Get<ScoreRunStore>().SealAsync(TestHost.Office, TestHost.Open, RunKind.Locked, TestHost.Token);
        var frozen = await host.Get<MeetingStore>().FreezeAsync(TestHost.Office, Dispatch, TestHost.Open, TestHost.Token);

        Assert.True(frozen.Freeze!.IsProvisional);
    }

    [Fact]
    public async Task FreezingAnew_KeepsWhatStoodBefore()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<MeetingStore>();
        await store.FreezeAsync(TestHost.Office, Dispatch, TestHost.Open, TestHost.Token);
        await ChangeAsync(host);
        var again = await store.FreezeAsync(TestHost.Office, Dispatch, TestHost.Open, TestHost.Token);

        var view = (await store.FindAsync(TestHost.Leader, Dispatch, TestHost.Token))!;
        Assert.Equal([(2, 8L), (1, 7L)], view.Freezes.Select(f => (f.Version, f.Run)));
        Assert.Equal(again.Freeze, view.Freeze);
        Assert.NotEqual(view.Freezes[0].RunHash, view.Freezes[1].RunHash);
        Assert.False(view.MayFreeze);
    }

    [Fact]
    public async Task Frozen_CannotBeChangedByWhateverTool()
    {
        await using var host = await TestHost.SeededAsync();
        await host.Get<MeetingStore>().FreezeAsync(TestHost.Office, Dispatch, TestHost.Open, TestHost.Token);

        var refused = await Assert.ThrowsAsync<SqliteException>(() => host.BehindTheProductAsync("UPDATE meeting_freezes SET Facts = '{}'"));
        Assert.Contains("write-once", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<SqliteException>(() => host.BehindTheProductAsync("DELETE FROM meeting_freezes"));
    }

    [Fact]
    public async Task FactsThatWereTamperedWith_AreNotShown()
    {
        await using var host = await TestHost.SeededAsync();
        await host.Get<MeetingStore>().FreezeAsync(TestHost.Office, Dispatch, TestHost.Open, TestHost.Token);
        await host.BehindTheProductAsync("DROP TRIGGER tr_meeting_freezes_no_update; UPDATE meeting_freezes SET Facts = replace(Facts, 'WT-', 'XX-')");

        await Assert.ThrowsAsync<RunCorruptException>(() => host.Get<MeetingStore>().MaterialAsync(TestHost.Office, Dispatch, TestHost.Token));
    }

    [Fact]
    public async Task Clerk_SeesMeetingsAndOwnDecisionsAndNoSlides()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<MeetingStore>();
        await store.FreezeAsync(TestHost.Office, Dispatch, TestHost.Open, TestHost.Token);

        var view = (await store.FindAsync(Clerk, Dispatch, TestHost.Token))!;
        Assert.Null(view.Freeze);
        Assert.False(view.MayFreeze);
        Assert.NotEmpty(view.Last);
        Assert.All(view.Last, d => Assert.Equal("410324103", d.Unit));
        Assert.All(await store.ListAsync(Clerk, TestHost.Token), m => Assert.Null(m.Freeze));
        Assert.Equal(1, await store.DecisionsToDoAsync(Clerk, TestHost.Token));
        Assert.Equal(0, await store.DecisionsToDoAsync(TestHost.Office, TestHost.Token));
        Assert.Equal(0, await store.DecisionsToDoAsync(TestHost.Leader, TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.MaterialAsync(Clerk, Dispatch, TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.FreezeAsync(Clerk, Dispatch, TestHost.Open, TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.FreezeAsync(TestHost.Leader, Dispatch, TestHost.Open, TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.ListAsync(TestHost.SystemAdmin, TestHost.Token));
    }

    [Fact]
    public async Task Deck_IsArrangedByOneAtATime()
    {
        await using var host = await TestHost.SeededAsync();
        var decks = host.Get<DeckStore>();
        Assert.Equal(new StoredDeck(DeckSettings.Usual, 0), await decks.FindAsync(TestHost.Leader, Dispatch, TestHost.Token));

        var settings = DeckSettings.Usual with { Slides = [new SlideSetting("County", true, "<b>先讲</b>")] };
        var saved = await decks.ArrangeAsync(TestHost.Office, Dispatch, 0, settings, TestHost.Token);
        Assert.Equal((ArrangeOutcome.Saved, 1), (saved.Outcome, saved.Deck.Version));
        var other = await decks.ArrangeAsync(TestHost.Office, Dispatch, 0, DeckSettings.Usual, TestHost.Token);
        Assert.Equal((ArrangeOutcome.Conflict, 1), (other.Outcome, other.Deck.Version));
        Assert.Equal(settings.Slides.AsEnumerable(), (await decks.FindAsync(TestHost.Leader, Dispatch, TestHost.Token)).Settings.Slides);

        var tooLong = settings with { Slides = [new SlideSetting("County", false, new string('长', 501))] };
        Assert.Equal(ArrangeOutcome.TooLong, (await decks.ArrangeAsync(TestHost.Office, Dispatch, 1, tooLong, TestHost.Token)).Outcome);
        Assert.Equal(ArrangeOutcome.UnknownMeeting, (await decks.ArrangeAsync(TestHost.Office, 999, 0, settings, TestHost.Token)).Outcome);
        await Assert.ThrowsAsync<AccessDeniedException>(() => decks.ArrangeAsync(TestHost.Leader, Dispatch, 1, settings, TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => decks.FindAsync(Clerk, Dispatch, TestHost.Token));
    }

    private static async Task RearrangeAsync(TestHost host, long number, string day, string topic, string kind)
    {
        var ledgers = host.Get<LedgerStore>();
        var entry = (await ledgers.FindAsync(TestHost.Office, Meeting.Ledger, number, TestHost.Token))!;
        var told = new Dictionary<string, string?>(StringComparer.Ordinal) { ["held_on"] = day, ["topic"] = topic, ["kind"] = kind };
        Assert.Equal(LedgerOutcome.Done, (await ledgers.ChangeAsync(TestHost.Office, Meeting.Ledger, number, entry.Summary.Version, told, "会议改期", TestHost.Token)).Outcome);
    }

    private static async Task ChangeAsync(TestHost host)
    {
        await host.Get<ObservationStore>().RecordAsync(
            TestHost.Office, new ObservationEntry(TestHost.Open, "ENF-01", "P1-01", ObservationState.Overdue, null, null, null, null, 0), TestHost.Token);
        await host.Get<LiveRun>().SettledAsync();
    }
}
