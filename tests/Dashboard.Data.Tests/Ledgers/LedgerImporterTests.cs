using Dashboard.Data.Audit;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Ledgers.Importing;
using Dashboard.Data.Runs;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Ledgers;

public sealed class LedgerImporterTests
{
    private const string Tantou = "410324103";
    private const string Appeals = "appeals";
    private static readonly Actor Clerk = FindingMaker.ClerkOf(Tantou);

    [Fact]
    public async Task File_IsWrittenOnceHoweverOftenItComes()
    {
        await using var host = await TestHost.SeededAsync();
        var file = File(Row(2, "2026-09-01", "诉求甲"), Row(3, "2026-09-02", "诉求乙", closed: "2026-09-05"));

        var plan = await CommitAsync(host, Clerk, file);
        Assert.Equal((2, 0), (plan.Count(ImportOutcome.New), plan.Count(ImportOutcome.Changed)));
        var again = (await host.Get<LedgerImporter>().PlanAsync(Clerk, Appeals, file.Rows, null, TestHost.Token))!;
        Assert.Equal((2, 0), (again.Count(ImportOutcome.Unchanged), again.Written.Count()));
        Assert.Equal(ImportVerdict.Nothing, (await host.Get<LedgerImporter>().CommitAsync(
            Clerk, Appeals, file, new ImportChoice(again.Fingerprint(), true, null), null, TestHost.Token)).Verdict);
    }

    [Fact]
    public async Task Entry_HasItsHistoryAndTheTrailNamesTheFile()
    {
        await using var host = await TestHost.SeededAsync();
        await CommitAsync(host, Clerk, File(Row(2, "2026-09-02", "诉求乙", closed: "2026-09-05")));
        var found = (await host.Get<LedgerStore>().ListAsync(Clerk, Appeals, new LedgerFilter(Search: "诉求乙"), 1, TestHost.Token))!.Entries.Single();
        var entry = (await host.Get<LedgerStore>().FindAsync(Clerk, Appeals, found.Number, TestHost.Token))!;

        Assert.Equal([(EntryAct.Add, "open"), (EntryAct.Move, "closed")], entry.Steps.Select(s => (s.Act, s.State)));
        Assert.Equal((2, true), (entry.Summary.Version, entry.Summary.Entry.EndedInTime!.Value));
        var trail = (await host.Get<AuditStore>().ReadAsync(TestHost.Auditor, null, 1, TestHost.Token))[0];
        Assert.Equal(("ledger.import", Appeals, Clerk.Account), (trail.Action, trail.Subject, trail.Actor));
        Assert.Contains("诉求.xlsx", trail.Detail, StringComparison.Ordinal);
        Assert.Contains(new string('a', 64), trail.Detail, StringComparison.Ordinal);
        Assert.Contains($"{found.Number}-{found.Number}", trail.Detail, StringComparison.Ordinal);
        Assert.True((await host.Get<AuditStore>().VerifyAsync(TestHost.Auditor, TestHost.Token)).IsWhole);
    }

    [Fact]
    public async Task Fault_KeepsEverythingOut_UnlessTheSoundRowsAreChosen()
    {
        await using var host = await TestHost.SeededAsync();
        var importer = host.Get<LedgerImporter>();
        var file = File(Row(2, "2026-09-01", "诉求甲"), Row(3, "2026-13-01", "诉求乙"));
        var plan = (await importer.PlanAsync(Clerk, Appeals, file.Rows, null, TestHost.Token))!;
        var before = await CountAsync(host);

        Assert.Equal(ImportVerdict.Faulty, (await importer.CommitAsync(Clerk, Appeals, file, new ImportChoice(plan.Fingerprint(), false, null), null, TestHost.Token)).Verdict);
        Assert.Equal(before, await CountAsync(host));

        Assert.Equal(ImportVerdict.Done, (await importer.CommitAsync(Clerk, Appeals, file, new ImportChoice(plan.Fingerprint(), true, null), null, TestHost.Token)).Verdict);

        // One entry and its first step.
        Assert.Equal(before + 2, await CountAsync(host));
    }

    [Fact]
    public async Task WhatSomebodyElseWroteSince_IsNotOverwritten()
    {
        await using var host = await TestHost.SeededAsync();
        var importer = host.Get<LedgerImporter>();
        var file = File(Row(2, "2026-09-01", "诉求甲"));
        var plan = (await importer.PlanAsync(Clerk, Appeals, file.Rows, null, TestHost.Token))!;
        var told = file.Rows[0].Told.ToDictionary();
        told["category"] = "road";
        Assert.Equal(LedgerOutcome.Done, (await host.Get<LedgerStore>().AddAsync(Clerk, Appeals, Tantou, null, told, TestHost.Token)).Outcome);

        var result = await importer.CommitAsync(Clerk, Appeals, file, new ImportChoice(plan.Fingerprint(), false, null), null, TestHost.Token);
        Assert.Equal((ImportVerdict.Conflict, ImportOutcome.Changed), (result.Verdict, result.Plan!.Rows[0].Outcome));
    }

    [Fact]
    public async Task EndedEntry_ChangesWithAReasonOnly()
    {
        await using var host = await TestHost.SeededAsync();
        var importer = host.Get<LedgerImporter>();
        await CommitAsync(host, Clerk, File(Row(2, "2026-09-02", "诉求乙", closed: "2026-09-05")));
        var file = File(Row(2, "2026-09-02", "诉求乙", closed: "2026-09-06"));
        var plan = (await importer.PlanAsync(TestHost.Office, Appeals, file.Rows, null, TestHost.Token))!;

        Assert.True(plan.NeedsReason);
        Assert.Equal(ImportVerdict.BadReason, (await importer.CommitAsync(TestHost.Office, Appeals, file, new ImportChoice(plan.Fingerprint(), false, " "), null, TestHost.Token)).Verdict);
        Assert.Equal(ImportVerdict.Done, (await importer.CommitAsync(TestHost.Office, Appeals, file, new ImportChoice(plan.Fingerprint(), false, "日期有误"), null, TestHost.Token)).Verdict);
        var found = (await host.Get<LedgerStore>().ListAsync(Clerk, Appeals, new LedgerFilter(Search: "诉求乙"), 1, TestHost.Token))!.Entries.Single();
        var entry = (await host.Get<LedgerStore>().FindAsync(Clerk, Appeals, found.Number, TestHost.Token))!;
        Assert.Equal(("日期有误", new DateOnly(2026, 9, 6)), (entry.Steps[^1].Reason, entry.Summary.Entry.EndedOn!.Value));
        Assert.Equal(new DateOnly(2026, 9, 5).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), entry.Steps[^2].Values["closed_on"]);
    }

    [Fact]
    public async Task Effect_IsWhatTheLiveRunSaysAfterwards()
    {
        await using var host = await TestHost.SeededAsync();
        var importer = host.Get<LedgerImporter>();
        var file = File([.. Enumerable.Range(2, 60).Select(i => Row(i, "2026-07-08", $"未办结诉求{i}"))]);
        var plan = (await importer.PlanAsync(TestHost.Office, Appeals, file.Rows, null, TestHost.Token))!;
        var before = host.Get<LiveRun>().Current!.Run.Find(Tantou)!;
        var moves = await importer.EffectAsync(TestHost.Office, plan, TestHost.Token);
        Assert.Same(before, host.Get<LiveRun>().Current!.Run.Find(Tantou));

        // Places of one unit would tell the totals of others to whoever tries often enough.
        var told = Assert.Single(await importer.EffectAsync(Clerk, await PlanAsync(host, Clerk, file), TestHost.Token));
        Assert.Equal((Tantou, null, null), (told.Unit.Code, told.RankBefore, told.RankAfter));

        await CommitAsync(host, TestHost.Office, file);
        await host.Get<LiveRun>().SettledAsync();
        var after = host.Get<LiveRun>().Current!.Run;
        var own = moves.Single(m => m.Unit.Code == Tantou);
        Assert.Equal((before.Total, after.Find(Tantou)!.Total), (own.TotalBefore, own.TotalAfter));
        Assert.True(own.TotalAfter < own.TotalBefore);
        Assert.All(moves, m => Assert.Equal(after.Find(m.Unit.Code)!.Rank, m.RankAfter));
    }

    [Fact]
    public async Task Clerk_CannotBringRowsOfOthers_NorSeeClosedLedgers()
    {
        await using var host = await TestHost.SeededAsync();
        var importer = host.Get<LedgerImporter>();
        var plan = (await importer.PlanAsync(Clerk, Appeals, [Row(2, "2026-09-01", "诉求甲") with { Subject = "公安局" }], null, TestHost.Token))!;

        Assert.Equal(ImportOutcome.Bad, plan.Rows[0].Outcome);
        Assert.Null(await importer.PlanAsync(FindingMaker.Finder, Appeals, [], null, TestHost.Token));
        Assert.Null(await importer.PlanAsync(Clerk, "no_such_ledger", [], null, TestHost.Token));
        Assert.Equal(ImportVerdict.NotFound, (await importer.CommitAsync(
            FindingMaker.Finder, Appeals, File(), new ImportChoice(string.Empty, true, null), null, TestHost.Token)).Verdict);
    }

    [Fact]
    public async Task StaleExport_IsRefusedRowByRowAndReopensNothing()
    {
        await using var host = await TestHost.SeededAsync();
        await CommitAsync(host, Clerk, File(Row(2, "2026-09-02", "诉求乙")));
        var entry = (await host.Get<LedgerStore>().ListAsync(Clerk, Appeals, new LedgerFilter(Search: "诉求乙"), 1, TestHost.Token))!.Entries.Single();
        var exported = Row(2, "2026-09-02", "诉求乙") with { State = "办理中", Exported = (entry.Number, entry.Version) };
        await CommitAsync(host, Clerk, File(Row(2, "2026-09-02", "诉求乙", closed: "2026-09-05")));

        var planned = Assert.Single((await PlanAsync(host, TestHost.Office, File(exported))).Rows);
        Assert.Equal((ImportOutcome.Bad, EntryFaultKind.Stale), (planned.Outcome, planned.Faults[0].Kind));
    }

    [Fact]
    public async Task CorrectedKeyOfAnExport_ChangesItsEntryAndMakesNoSecondOne()
    {
        await using var host = await TestHost.SeededAsync();
        await CommitAsync(host, Clerk, File(Row(2, "2026-09-02", "诉求已")));
        var entry = (await host.Get<LedgerStore>().ListAsync(Clerk, Appeals, new LedgerFilter(Search: "诉求已"), 1, TestHost.Token))!.Entries.Single();
        await CommitAsync(host, Clerk, File(Row(2, "2026-09-02", "诉求乙") with { Exported = (entry.Number, entry.Version) }));

        Assert.Empty((await host.Get<LedgerStore>().ListAsync(Clerk, Appeals, new LedgerFilter(Search: "诉求已"), 1, TestHost.Token))!.Entries);
        Assert.Equal(entry.Number, (await host.Get<LedgerStore>().ListAsync(Clerk, Appeals, new LedgerFilter(Search: "诉求乙"), 1, TestHost.Token))!.Entries.Single().Number);
    }

    [Fact]
    public async Task StruckOutEntry_DoesNotComeBackByTheSameFile()
    {
        await using var host = await TestHost.SeededAsync();
        var file = File(Row(2, "2026-09-02", "诉求乙"));
        await CommitAsync(host, Clerk, file);
        var entry = (await host.Get<LedgerStore>().ListAsync(Clerk, Appeals, new LedgerFilter(Search: "诉求乙"), 1, TestHost.Token))!.Entries.Single();
        await host.Get<LedgerStore>().VoidAsync(TestHost.Office, Appeals, entry.Number, entry.Version, "虚报", TestHost.Token);

        Assert.Equal(EntryFaultKind.StruckOut, Assert.Single((await PlanAsync(host, Clerk, file)).Rows).Faults[0].Kind);
        Assert.Equal(ImportOutcome.New, Assert.Single((await PlanAsync(host, TestHost.Office, file)).Rows).Outcome);
    }

    [Fact]
    public async Task Reason_StandsOnlyAtEntriesThatHadEnded()
    {
        await using var host = await TestHost.SeededAsync();
        await CommitAsync(host, Clerk, File(Row(2, "2026-09-02", "诉求乙", closed: "2026-09-05"), Row(3, "2026-09-03", "诉求丙")));
        var file = File(Row(2, "2026-09-02", "诉求乙", closed: "2026-09-06"), Row(3, "2026-09-03", "诉求丙", closed: "2026-09-07"));
        var plan = await PlanAsync(host, TestHost.Office, file);
        await host.Get<LedgerImporter>().CommitAsync(TestHost.Office, Appeals, file, new ImportChoice(plan.Fingerprint(), false, "日期有误"), null, TestHost.Token);

        Assert.Equal("日期有误", await ReasonAsync("诉求乙"));
        Assert.Null(await ReasonAsync("诉求丙"));

        async Task<string?> ReasonAsync(string appeal)
        {
            var found = (await host.Get<LedgerStore>().ListAsync(Clerk, Appeals, new LedgerFilter(Search: appeal), 1, TestHost.Token))!.Entries.Single();
            return (await host.Get<LedgerStore>().FindAsync(Clerk, Appeals, found.Number, TestHost.Token))!.Steps[^1].Reason;
        }
    }

    [Fact]
    public async Task WhoWritesForNobody_IsRefused()
    {
        await using var host = await TestHost.SeededAsync();

        await Assert.ThrowsAsync<AccessDeniedException>(() => host.Get<LedgerImporter>().PlanAsync(TestHost.Leader, Appeals, [], null, TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(
            () => host.Get<LedgerImporter>().CommitAsync(Clerk, "surveys", File(), new ImportChoice(string.Empty, true, null), null, TestHost.Token));
    }

    [Fact]
    public async Task Cancelled_WritesNothing()
    {
        await using var host = await TestHost.SeededAsync();
        var file = File([.. Enumerable.Range(2, 50).Select(i => Row(i, "2026-09-01", $"诉求{i}"))]);
        var plan = (await host.Get<LedgerImporter>().PlanAsync(Clerk, Appeals, file.Rows, null, TestHost.Token))!;
        var before = await CountAsync(host);
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Get<LedgerImporter>().CommitAsync(
            Clerk, Appeals, file, new ImportChoice(plan.Fingerprint(), false, null), null, given.Token));
        Assert.Equal(before, await CountAsync(host));
    }

    private static async Task<ImportPlan> CommitAsync(TestHost host, Actor actor, ImportFile file)
    {
        var plan = (await host.Get<LedgerImporter>().PlanAsync(actor, Appeals, file.Rows, null, TestHost.Token))!;
        var result = await host.Get<LedgerImporter>().CommitAsync(actor, Appeals, file, new ImportChoice(plan.Fingerprint(), false, null), null, TestHost.Token);
        Assert.Equal(ImportVerdict.Done, result.Verdict);
        return plan;
    }

    private static async Task<ImportPlan> PlanAsync(TestHost host, Actor actor, ImportFile file) =>
        (await host.Get<LedgerImporter>().PlanAsync(actor, Appeals, file.Rows, null, TestHost.Token))!;

    private static async Task<int> CountAsync(TestHost host)
    {
        await using var context = host.Context();
        return await context.LedgerEntries.CountAsync(TestHost.Token) + await context.LedgerSteps.CountAsync(TestHost.Token);
    }

    private static ImportFile File(params ImportRow[] rows) => new("诉求.xlsx", new string('a', 64), rows);

    private static ImportRow Row(int number, string day, string appeal, string? closed = null) => new(
        number,
        "潭头镇",
        closed is null ? null : "已办结",
        new Dictionary<string, string?>
        {
            ["raised_on"] = day,
            ["appeal"] = appeal,
            ["category"] = "住房",
            ["who"] = "群众",
            ["closed_on"] = closed,
            ["result"] = closed is null ? null : "已解决",
        },
        []);
}
