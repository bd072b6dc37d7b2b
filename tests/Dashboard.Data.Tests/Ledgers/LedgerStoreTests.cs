using Dashboard.Data.Ledgers;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Ledgers;

public sealed class LedgerStoreTests
{
    private const string Tantou = "410324103";
    private const string Tickets = "tickets";
    private static readonly Actor Clerk = FindingMaker.ClerkOf(Tantou);
    private static readonly Actor Police = FindingMaker.ClerkOf("ENF-01");

    private static readonly Dictionary<string, string?> Ticket = new()
    {
        ["received_on"] = "2026年10月20日",
        ["topic"] = "夜市摊点占道",
        ["channel"] = "监督投诉热线",
        ["about"] = "行政执法",
    };

    [Fact]
    public async Task NewEntry_IsKeptWithItsDeadlineHistoryAndAudit()
    {
        await using var host = await TestHost.SeededAsync();
        var added = await host.Get<LedgerStore>().AddAsync(Clerk, Tickets, Tantou, null, Ticket, TestHost.Token);

        Assert.Equal(LedgerOutcome.Done, added.Outcome);
        var entry = added.Current!.Summary.Entry;
        Assert.Equal(("open", new DateOnly(2026, 10, 20), new DateOnly(2026, 10, 27)), (entry.State, entry.OccurredOn, entry.Due!.Value));
        Assert.Equal(("hotline", "enforcement"), (entry.Values["channel"], entry.Values["about"]));
        Assert.Equal((1, EntryAct.Add, "open"), (added.Current.Steps[0].Version, added.Current.Steps[0].Act, added.Current.Steps[0].State));
        Assert.NotNull(added.Current.Steps[0].Post);
        await using var context = host.Context();
        var subject = $"{Tickets}/{added.Current.Summary.Number}";
        Assert.Equal(Clerk.Account, (await context.AuditEntries.SingleAsync(e => e.Action == "ledger.add" && e.Subject == subject, TestHost.Token)).Actor);
    }

    [Fact]
    public async Task FaultyEntry_IsToldWholeAndWritesNothing()
    {
        await using var host = await TestHost.SeededAsync();
        var before = await CountAsync(host);
        var told = new Dictionary<string, string?>(Ticket) { ["received_on"] = "明天", ["channel"] = "信鸽", ["topic"] = " " };
        var result = await host.Get<LedgerStore>().AddAsync(TestHost.Office, Tickets, "NO-SUCH", null, told, TestHost.Token);

        Assert.Equal(LedgerOutcome.Faulty, result.Outcome);
        Assert.Equal(
            [(string.Empty, EntryFaultKind.NoSubject), ("received_on", EntryFaultKind.NotDate), ("topic", EntryFaultKind.Required), ("channel", EntryFaultKind.NotOption)],
            result.Faults.Select(f => (f.Field, f.Kind)));
        Assert.Equal(before, await CountAsync(host));
    }

    [Fact]
    public async Task DeadlineOfAMeeting_IsNotTheUnitsToMove()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<LedgerStore>();
        Dictionary<string, string?> decision = new() { ["decided_on"] = "2026-10-12", ["matter"] = "补报台账", ["due_on"] = "2026-10-30" };
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.AddAsync(Clerk, "meeting_decisions", Tantou, null, decision, TestHost.Token));
        var made = (await store.AddAsync(TestHost.Office, "meeting_decisions", Tantou, null, decision, TestHost.Token)).Current!;
        Assert.Equal(new DateOnly(2026, 10, 30), made.Summary.Entry.Due);

        var seen = (await store.FindAsync(Clerk, "meeting_decisions", made.Summary.Number, TestHost.Token))!;
        Assert.Equal(["decided_on", "due_on", "matter", "meeting"], seen.Closed.Order(StringComparer.Ordinal));
        Assert.False(seen.MayChange);
        Dictionary<string, string?> reply = new(decision) { ["replied_on"] = "2026-10-22", ["reply"] = "已补报", ["due_on"] = "2026-12-30" };
        var refused = await store.MoveAsync(Clerk, "meeting_decisions", made.Summary.Number, 1, "reply", reply, null, TestHost.Token);
        Assert.Equal((LedgerOutcome.Faulty, new EntryFault("due_on", EntryFaultKind.NotYoursToFill)), (refused.Outcome, Assert.Single(refused.Faults)));
        refused = await store.ChangeAsync(Clerk, "meeting_decisions", made.Summary.Number, 1, new Dictionary<string, string?>(decision) { ["matter"] = "已办" }, null, TestHost.Token);
        Assert.Equal("matter", Assert.Single(refused.Faults).Field);

        reply["due_on"] = decision["due_on"];
        Assert.Equal(LedgerOutcome.Done, (await store.MoveAsync(Clerk, "meeting_decisions", made.Summary.Number, 1, "reply", reply, null, TestHost.Token)).Outcome);
        var closed = await store.MoveAsync(TestHost.Office, "meeting_decisions", made.Summary.Number, 2, "close", reply, null, TestHost.Token);
        Assert.Equal((new DateOnly(2026, 10, 22), true), (closed.Current!.Summary.Entry.EndedOn!.Value, closed.Current.Summary.Entry.EndedInTime!.Value));
    }

    [Fact]
    public async Task MeetingThatIsStruckOut_DoesNotKeepTheUnitFromReplying()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<LedgerStore>();
        var open = (await store.FindAsync(Clerk, "meeting_decisions", 8, TestHost.Token))!.Summary;
        await store.VoidAsync(TestHost.Office, "review_meetings", long.Parse(open.Entry.Values["meeting"], System.Globalization.CultureInfo.InvariantCulture), 1, "登记有误", TestHost.Token);

        var reply = open.Entry.Values.ToDictionary(v => v.Key, v => (string?)v.Value, StringComparer.Ordinal);
        (reply["replied_on"], reply["reply"]) = ("2026-10-22", "已清零");
        var replied = await store.MoveAsync(Clerk, "meeting_decisions", 8, open.Version, "reply", reply, null, TestHost.Token);
        Assert.Equal(LedgerOutcome.Done, replied.Outcome);
        var back = await store.MoveAsync(TestHost.Office, "meeting_decisions", 8, replied.Current!.Summary.Version, "return", reply, "佐证不足", TestHost.Token);
        Assert.False(back.Current!.Summary.Entry.Values.ContainsKey("replied_on"));
        Assert.Equal(open.Entry.Due, back.Current.Summary.Entry.Due);
    }

    [Fact]
    public async Task SameKeyAgain_HandsBackTheEntryThatIsThere()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<LedgerStore>();
        var first = await store.AddAsync(Clerk, Tickets, Tantou, null, Ticket, TestHost.Token);
        var again = await store.AddAsync(Clerk, Tickets, Tantou, null, new Dictionary<string, string?>(Ticket) { ["channel"] = "大走访" }, TestHost.Token);
        var elsewhere = await store.AddAsync(Police, Tickets, "ENF-01", null, Ticket, TestHost.Token);

        Assert.Equal((LedgerOutcome.Exists, first.Current!.Summary.Number), (again.Outcome, again.Current!.Summary.Number));
        Assert.Equal(LedgerOutcome.Done, elsewhere.Outcome);

        await store.VoidAsync(TestHost.Office, Tickets, first.Current.Summary.Number, 1, "重复登记", TestHost.Token);
        Assert.Equal(LedgerOutcome.Done, (await store.AddAsync(Clerk, Tickets, Tantou, null, Ticket, TestHost.Token)).Outcome);
    }

    [Fact]
    public async Task Move_NeedsItsFieldsAndEndsTheEntry()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<LedgerStore>();
        var number = (await store.AddAsync(Clerk, Tickets, Tantou, null, Ticket, TestHost.Token)).Current!.Summary.Number;

        var empty = await store.MoveAsync(Clerk, Tickets, number, 1, "close", Ticket, null, TestHost.Token);
        Assert.Equal([("closed_on", EntryFaultKind.NeededNow), ("result", EntryFaultKind.NeededNow)], empty.Faults.Select(f => (f.Field, f.Kind)));

        var told = new Dictionary<string, string?>(Ticket) { ["closed_on"] = "2026-10-22", ["result"] = "已劝离并划定摊位" };
        var done = await store.MoveAsync(Clerk, Tickets, number, 1, "close", told, null, TestHost.Token);
        Assert.Equal((LedgerOutcome.Done, "closed", true), (done.Outcome, done.Current!.Summary.Entry.State, done.Current.Summary.Entry.EndedInTime));
        Assert.Equal((false, true, 2), (done.Current.MayChange, done.Current.NeedsReason, done.Current.Steps.Count));
        Assert.Equal(LedgerOutcome.WrongState, (await store.MoveAsync(Clerk, Tickets, number, 2, "close", told, null, TestHost.Token)).Outcome);
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.MoveAsync(Clerk, Tickets, number, 2, "reopen", told, null, TestHost.Token));
    }

    [Fact]
    public async Task EntryThatHasEnded_IsCorrectedByTheOfficeWithAReason()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<LedgerStore>();
        var number = (await store.AddAsync(Clerk, Tickets, Tantou, null, Ticket, TestHost.Token)).Current!.Summary.Number;
        var told = new Dictionary<string, string?>(Ticket) { ["closed_on"] = "2026-10-22", ["result"] = "已劝离" };
        await store.MoveAsync(Clerk, Tickets, number, 1, "close", told, null, TestHost.Token);
        told["result"] = "已劝离并划定摊位";

        Assert.Equal(LedgerOutcome.WrongState, (await store.ChangeAsync(Clerk, Tickets, number, 2, told, "补充", TestHost.Token)).Outcome);
        Assert.Equal(LedgerOutcome.BadReason, (await store.ChangeAsync(TestHost.Office, Tickets, number, 2, told, " ", TestHost.Token)).Outcome);
        var corrected = await store.ChangeAsync(TestHost.Office, Tickets, number, 2, told, "结果登记不全", TestHost.Token);
        Assert.Equal((LedgerOutcome.Done, 3, "结果登记不全"), (corrected.Outcome, corrected.Current!.Steps.Count, corrected.Current.Steps[2].Reason));
        Assert.Equal(LedgerOutcome.Unchanged, (await store.ChangeAsync(TestHost.Office, Tickets, number, 3, told, "再来一次", TestHost.Token)).Outcome);
    }

    [Fact]
    public async Task SecondWriter_OverwritesNothingAndGetsWhatStands()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<LedgerStore>();
        var number = (await store.AddAsync(Clerk, Tickets, Tantou, null, Ticket, TestHost.Token)).Current!.Summary.Number;
        var mine = new Dictionary<string, string?>(Ticket) { ["channel"] = "大走访" };
        var theirs = new Dictionary<string, string?>(Ticket) { ["channel"] = "来信来访" };

        Assert.Equal(LedgerOutcome.Done, (await store.ChangeAsync(Clerk, Tickets, number, 1, mine, null, TestHost.Token)).Outcome);
        var second = await store.ChangeAsync(TestHost.Office, Tickets, number, 1, theirs, null, TestHost.Token);

        Assert.Equal((LedgerOutcome.Conflict, "visit"), (second.Outcome, second.Current!.Summary.Entry.Values["channel"]));
    }

    [Fact]
    public async Task ForeignEntry_AnswersLikeAMissingOne()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<LedgerStore>();
        var number = (await store.AddAsync(Clerk, Tickets, Tantou, null, Ticket, TestHost.Token)).Current!.Summary.Number;

        Assert.Null(await store.FindAsync(Police, Tickets, number, TestHost.Token));
        Assert.DoesNotContain((await store.ListAsync(Police, Tickets, new LedgerFilter(), 1, TestHost.Token))!.Entries, e => e.Entry.Unit != "ENF-01");
        Assert.Empty((await store.ListAsync(Police, Tickets, new LedgerFilter(Unit: Tantou), 1, TestHost.Token))!.Entries);
        Assert.Equal(LedgerOutcome.NotFound, (await store.ChangeAsync(Police, Tickets, number, 1, Ticket, null, TestHost.Token)).Outcome);
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.AddAsync(Police, Tickets, Tantou, null, Ticket, TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.VoidAsync(Clerk, Tickets, number, 1, "删掉", TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.AddAsync(TestHost.Leader, Tickets, Tantou, null, Ticket, TestHost.Token));
        Assert.Null(await store.ListAsync(TestHost.SystemAdmin, Tickets, new LedgerFilter(), 1, TestHost.Token));
    }

    [Fact]
    public async Task VillageEntry_BelongsToItsTownshipOnly()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<LedgerStore>();
        Dictionary<string, string?> told = new() { ["opened_on"] = "2026-03-01", ["site"] = "评理说事点", ["kind"] = "reasoning", ["on_duty"] = "是" };

        var foreign = await store.AddAsync(Clerk, "service_sites", Tantou, "410324102-V01", told, TestHost.Token);
        Assert.Equal((string.Empty, EntryFaultKind.ForeignVillage), Assert.Single(foreign.Faults.Select(f => (f.Field, f.Kind))));
        var own = await store.AddAsync(Clerk, "service_sites", Tantou, "410324103-V01", told, TestHost.Token);
        Assert.Equal((Tantou, "410324103-V01"), (own.Current!.Summary.Entry.Unit, own.Current.Summary.Entry.Village));
    }

    [Fact]
    public async Task CountysEntry_IsTheOfficesAloneAndALinkMustBeThere()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<LedgerStore>();
        Dictionary<string, string?> told = new() { ["ordered_on"] = "2026-10-12", ["matter"] = "两镇水渠纠纷", ["menu"] = "专业调解员、现场勘查", ["scope"] = "跨乡镇" };

        await Assert.ThrowsAsync<AccessDeniedException>(() => store.AddAsync(Clerk, "menu_cases", Tantou, null, told, TestHost.Token));
        var made = await store.AddAsync(TestHost.Office, "menu_cases", Tantou, null, told, TestHost.Token);
        Assert.Null(made.Current!.Summary.Entry.Unit);
        Assert.NotNull(await store.FindAsync(Clerk, "menu_cases", made.Current.Summary.Number, TestHost.Token));

        Dictionary<string, string?> response = new() { ["dispatched_on"] = "2026-10-12", ["task"] = "派调解员到场", ["case"] = "999999" };
        var lost = await store.AddAsync(TestHost.Office, "menu_responses", Tantou, null, response, TestHost.Token);
        Assert.Equal(("case", EntryFaultKind.UnknownLink), Assert.Single(lost.Faults.Select(f => (f.Field, f.Kind))));
        response["case"] = $"{made.Current.Summary.Number}";
        Assert.Equal(LedgerOutcome.Done, (await store.AddAsync(TestHost.Office, "menu_responses", Tantou, null, response, TestHost.Token)).Outcome);
    }

    [Fact]
    public async Task Search_TakesEverySignByTheLetter()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<LedgerStore>();
        await store.AddAsync(Clerk, Tickets, Tantou, null, new Dictionary<string, string?>(Ticket) { ["topic"] = "100%退费_申请" }, TestHost.Token);
        await store.AddAsync(Clerk, Tickets, Tantou, null, new Dictionary<string, string?>(Ticket) { ["topic"] = "1000元退费申请" }, TestHost.Token);

        Assert.Equal(["100%退费_申请"], await TopicsAsync("100% 退费"));
        Assert.Equal(["100%退费_申请"], await TopicsAsync("_申"));
        Assert.Equal(2, (await TopicsAsync("退费 监督投诉热线")).Count);
        Assert.Empty(await TopicsAsync("'; drop table ledger_entries; --"));

        async Task<List<string>> TopicsAsync(string search) =>
            [.. (await store.ListAsync(Clerk, Tickets, new LedgerFilter(Search: search), 1, TestHost.Token))!.Entries.Select(e => e.Entry.Values["topic"]).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task Overview_CountsWhatTheReaderSees()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<LedgerStore>();
        var (officeBefore, policeBefore) = (await TicketsAsync(TestHost.Office), await TicketsAsync(Police));
        await store.AddAsync(Clerk, Tickets, Tantou, null, new Dictionary<string, string?>(Ticket) { ["received_on"] = "2026-08-03" }, TestHost.Token);

        Assert.Equal(
            (officeBefore.Entries + 1, officeBefore.Open + 1, officeBefore.Overdue + 1),
            (await TicketsAsync(TestHost.Office)) is var now ? (now.Entries, now.Open, now.Overdue) : default);
        Assert.Equal(policeBefore, await TicketsAsync(Police));
        Assert.Empty(await store.OverviewAsync(TestHost.SystemAdmin, TestHost.Token));

        async Task<LedgerCounts> TicketsAsync(Actor actor) =>
            (await store.OverviewAsync(actor, TestHost.Token)).Single(l => l.Ledger.Code == Tickets).Counts;
    }

    [Fact]
    public async Task History_CannotBeRewrittenBehindTheProduct()
    {
        await using var host = await TestHost.SeededAsync();
        await host.Get<LedgerStore>().AddAsync(Clerk, Tickets, Tantou, null, Ticket, TestHost.Token);

        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => host.BehindTheProductAsync("update ledger_steps set \"Values\" = '{}'"));
        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => host.BehindTheProductAsync("delete from ledgers"));
    }

    private static async Task<int> CountAsync(TestHost host)
    {
        await using var context = host.Context();
        return await context.LedgerEntries.CountAsync(TestHost.Token) + await context.AuditEntries.CountAsync(TestHost.Token);
    }
}
