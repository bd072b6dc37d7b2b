using Dashboard.Data.Ledgers;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Ledgers;

public sealed class LedgerProgressTests
{
    private const string Tantou = "410324103";
    private static readonly Actor Clerk = FindingMaker.ClerkOf(Tantou);

    [Fact]
    public async Task ByState_CountsWhatTheYearHasAndWhatIsStillOpen()
    {
        await using var host = await TestHost.SeededAsync();
        var counts = (await host.Get<LedgerProgress>().ByStateAsync(TestHost.Leader, "disputes", "kind", 2026, TestHost.Token))!;
        await using var context = host.Context();
        var rows = await context.LedgerEntries.AsNoTracking().Where(e => e.Ledger == "disputes" && !e.IsVoid).ToListAsync(TestHost.Token);
        var expected = rows.Where(r => r.OccurredOn.Year == 2026 || (r.OccurredOn.Year < 2026 && r.EndedOn is null)).ToList();

        Assert.Equal(expected.Count, counts.Sum(c => c.Count));
        foreach (var count in counts)
        {
            var own = expected.Where(r => r.State == count.State && r.ToEntry().Values["kind"] == count.Choice).ToList();
            Assert.Equal((own.Count, own.Count(r => r.EndedOn is null && r.Due < new DateOnly(2026, 10, 22))), (count.Count, count.Overdue));
        }
    }

    [Fact]
    public async Task ByState_WithoutAField_CountsAllInOne()
    {
        await using var host = await TestHost.SeededAsync();
        var counts = (await host.Get<LedgerProgress>().ByStateAsync(TestHost.Leader, "disputes", null, 2026, TestHost.Token))!;

        Assert.Equal(2, counts.Count);
        Assert.All(counts, c => Assert.Null(c.Choice));
    }

    [Fact]
    public async Task Clerk_CountsAndReadsTheOwnUnitAlone()
    {
        await using var host = await TestHost.SeededAsync();
        var progress = host.Get<LedgerProgress>();
        var all = (await progress.ByStateAsync(TestHost.Leader, "appeals", "category", 2026, TestHost.Token))!.Sum(c => c.Count);
        var own = (await progress.ByStateAsync(Clerk, "appeals", "category", 2026, TestHost.Token))!.Sum(c => c.Count);

        Assert.InRange(own, 1, all - 1);
        Assert.All(await progress.NewestAsync(Clerk, ["appeals", "disputes"], 50, TestHost.Token), e => Assert.Equal(Tantou, e.Entry.Unit));
    }

    [Fact]
    public async Task Inspector_IsToldNothingOfClosedLedgers()
    {
        await using var host = await TestHost.SeededAsync();

        Assert.Null(await host.Get<LedgerProgress>().ByStateAsync(FindingMaker.Finder, "appeals", "category", 2026, TestHost.Token));
        Assert.Empty(await host.Get<LedgerProgress>().NewestAsync(FindingMaker.Finder, ["appeals"], 50, TestHost.Token));
    }

    [Theory]
    [InlineData("no_such_ledger", null)]
    [InlineData("appeals", "no_such_field")]
    [InlineData("appeals", "kind') --")]
    public async Task WhatIsNot_IsNotCounted(string ledger, string? by)
    {
        await using var host = await TestHost.SeededAsync();

        Assert.Null(await host.Get<LedgerProgress>().ByStateAsync(TestHost.Leader, ledger, by, 2026, TestHost.Token));
    }

    [Fact]
    public async Task ByChoice_PartsAddUpToTheWhole()
    {
        await using var host = await TestHost.SeededAsync();
        var parts = await host.Get<LedgerProgress>().ByChoiceAsync(TestHost.Leader, "key_problems", "kind", TestHost.Token);
        var whole = (await host.Get<LedgerStore>().OverviewAsync(TestHost.Leader, TestHost.Token)).Single(l => l.Ledger.Code == "key_problems").Counts;

        Assert.Equal(["construction", "farmland", "slopes", "tailings"], parts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((whole.Entries, whole.Open, whole.Overdue, whole.Latest), (parts.Values.Sum(p => p.Entries), parts.Values.Sum(p => p.Open), parts.Values.Sum(p => p.Overdue), parts.Values.Max(p => p.Latest)));
        Assert.Empty(await host.Get<LedgerProgress>().ByChoiceAsync(FindingMaker.Finder, "key_problems", "kind", TestHost.Token));
        Assert.Empty(await host.Get<LedgerProgress>().ByChoiceAsync(TestHost.Leader, "key_problems", "gone", TestHost.Token));
    }

    [Fact]
    public async Task Overdue_CountsWhatThePersonCanDealWith()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        var today = new DateOnly(2026, 10, 22);
        var rows = await context.LedgerEntries.AsNoTracking().Where(e => !e.IsVoid && e.EndedOn == null && e.Due < today).ToListAsync(TestHost.Token);
        var byClerks = host.Get<LedgerCatalogue>().Latest.Where(l => l.Writers.Contains(Role.Clerk)).Select(l => l.Code).ToHashSet(StringComparer.Ordinal);

        // Overdue cases of the county are open to all and nobody's but the office's.
        Assert.Equal(rows.Count, await host.Get<LedgerStore>().OverdueAsync(TestHost.Office, TestHost.Token));
        Assert.Equal(rows.Count(r => r.Unit == Tantou && byClerks.Contains(r.Ledger)), await host.Get<LedgerStore>().OverdueAsync(Clerk, TestHost.Token));
        Assert.Equal(0, await host.Get<LedgerStore>().OverdueAsync(TestHost.Leader, TestHost.Token));
    }

    [Fact]
    public async Task Newest_ComeFirst()
    {
        await using var host = await TestHost.SeededAsync();
        var newest = await host.Get<LedgerProgress>().NewestAsync(TestHost.Leader, ["appeals", "disputes"], 8, TestHost.Token);

        Assert.Equal(8, newest.Count);
        Assert.Equal(newest.OrderByDescending(e => e.Entry.OccurredOn).Select(e => e.Entry.OccurredOn), newest.Select(e => e.Entry.OccurredOn));
    }
}
