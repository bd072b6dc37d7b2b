using Dashboard.Data.Ledgers;
using Dashboard.Data.Runs;
using Dashboard.Data.Tests.Support;
using Dashboard.Data.Villages;
using Dashboard.Domain.Access;
using Dashboard.Domain.Villages;

namespace Dashboard.Data.Tests.Villages;

public sealed class VillageStoreTests
{
    private const string Tantou = "410324103";
    private static readonly Actor Clerk = FindingMaker.ClerkOf(Tantou);
    private static readonly DateOnly Today = new(2026, 10, 22);
    private static readonly DateOnly Published = new(2022, 4, 3);

    // A quarter is measured as of its last day; what is named or revoked later is of the next.
    private static readonly DateOnly LastDay = TestHost.Open.LastDay;

    [Fact]
    public async Task PublishedDay_HasThePublishedRates()
    {
        await using var host = await TestHost.SeededAsync();
        var book = await host.Get<VillageStore>().ReadAsync(TestHost.Leader, TestHost.Token);

        Assert.Equal(new VillageCoverage(214, 214), book.Register.CoverageOn(TitleLevel.County, Published));
        Assert.Equal(new VillageCoverage(128, 214), book.Register.CoverageOn(TitleLevel.City, Published));
        Assert.Equal(new VillageCoverage(6, 14), book.TownshipsOn(Published));
        Assert.Equal(15, book.Townships.Count);
    }

    [Fact]
    public async Task Register_AndScoreCountTheSameVillages()
    {
        await using var host = await TestHost.SeededAsync();
        var book = await host.Get<VillageStore>().ReadAsync(TestHost.Leader, TestHost.Token);
        var package = host.Get<LiveRun>().Current!.Run.Package;
        foreach (var township in book.Townships)
        {
            foreach (var (indicator, level) in new[] { ("P6-01", TitleLevel.County), ("P6-02", TitleLevel.City) })
            {
                var scored = package.ObservationOf(package.PlaceOf(township.Code), package.Scheme.Find(indicator)!.Ordinal);
                var counted = book.Register.CoverageOn(level, LastDay, township.Code);
                Assert.Equal(((decimal?)counted.N, (decimal?)counted.All), (scored.Numerator, scored.Denominator));
            }
        }
    }

    [Fact]
    public async Task RevokedTitle_LowersTheRateFromItsDayAndNotBefore()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<VillageStore>();
        var before = await store.ReadAsync(TestHost.Office, TestHost.Token);
        var village = before.Register.Villages.First(v => v.Township == Tantou && before.Register.LevelOn(v.Code, LastDay) == TitleLevel.City).Code;
        var title = before.Register.TitlesOf(village).Single(t => t.Level == TitleLevel.City);
        var ledgers = host.Get<LedgerStore>();
        var entry = (await ledgers.FindAsync(TestHost.Office, VillageStore.VillageTitles, title.Entry, TestHost.Token))!.Summary.Entry;
        var told = new Dictionary<string, string?>(entry.Values.Select(v => KeyValuePair.Create(v.Key, (string?)v.Value)))
        {
            ["ended_on"] = "2026-09-30",
            ["reason"] = "复核不合格",
        };
        var moved = await ledgers.MoveAsync(TestHost.Office, VillageStore.VillageTitles, title.Entry, 1, "revoke", told, null, TestHost.Token);
        Assert.Equal(LedgerOutcome.Done, moved.Outcome);

        var after = await store.ReadAsync(TestHost.Office, TestHost.Token);
        var (day, city) = (LastDay, TitleLevel.City);
        Assert.Equal(before.Register.CoverageOn(city, day.AddDays(-1)), after.Register.CoverageOn(city, day.AddDays(-1)));
        Assert.Equal(before.Register.CoverageOn(city, day).N - 1, after.Register.CoverageOn(city, day).N);
        Assert.Equal(TitleLevel.County, after.Register.LevelOn(title.Village, day));
        Assert.Equal(day, after.Register.TitlesOf(title.Village).Single(t => t.Entry == title.Entry).EndedOn);

        await host.Get<LiveRun>().SettledAsync();
        var package = host.Get<LiveRun>().Current!.Run.Package;
        Assert.Equal(
            before.Register.CoverageOn(city, day, Tantou).N - 1,
            package.ObservationOf(package.PlaceOf(Tantou), package.Scheme.Find("P6-02")!.Ordinal).Numerator);
    }

    [Fact]
    public async Task RechecksAndPlans_AreRead_AndALaterPlanOfTheYearStands()
    {
        await using var host = await TestHost.SeededAsync();
        var book = await host.Get<VillageStore>().ReadAsync(TestHost.Leader, TestHost.Token);
        Assert.True(book.RechecksIn(2026, Today).Count > 50);
        Assert.All(book.RechecksIn(2026, Today), r => Assert.True(r.IsKept || r.Problems is not null));
        Assert.Empty(book.RechecksIn(2024, Today));
        var planned = book.PlanOf(Tantou, 2026)!.Planned;

        // The township is planned for once a year; a correction is the same entry.
        var told = new Dictionary<string, string?> { ["planned_on"] = "2026-03-01", ["title"] = "2026年计划", ["year"] = "2026", ["planned"] = "9" };
        Assert.Equal(LedgerOutcome.Exists, (await host.Get<LedgerStore>().AddAsync(Clerk, VillageStore.Plans, Tantou, null, told, TestHost.Token)).Outcome);
        Assert.Equal(planned, (await host.Get<VillageStore>().ReadAsync(TestHost.Leader, TestHost.Token)).PlanOf(Tantou, 2026)!.Planned);
        Assert.Null(book.PlanOf(Tantou, 2031));
    }

    [Fact]
    public async Task Recheck_EndsNoTitleByItself()
    {
        await using var host = await TestHost.SeededAsync();
        var told = new Dictionary<string, string?> { ["checked_on"] = "2026-10-20", ["level"] = "city", ["conclusion"] = "revoke", ["problems"] = "四议两公开未落实", ["evidence"] = "复核表" };
        var before = await host.Get<VillageStore>().ReadAsync(TestHost.Office, TestHost.Token);
        Assert.Equal(LedgerOutcome.Done, (await host.Get<LedgerStore>().AddAsync(TestHost.Office, VillageStore.Rechecks, Tantou, $"{Tantou}-V01", told, TestHost.Token)).Outcome);
        var after = await host.Get<VillageStore>().ReadAsync(TestHost.Office, TestHost.Token);

        Assert.Equal("revoke", after.Rechecks[^1].Conclusion);
        Assert.Equal(before.Register.CoverageOn(TitleLevel.City, Today), after.Register.CoverageOn(TitleLevel.City, Today));
    }

    [Fact]
    public async Task ClerkOfATownship_NamesAndRevokesNothing()
    {
        await using var host = await TestHost.SeededAsync();
        var told = new Dictionary<string, string?> { ["ended_on"] = "2026-10-01", ["reason"] = "复核不合格" };

        await Assert.ThrowsAsync<AccessDeniedException>(
            () => host.Get<LedgerStore>().MoveAsync(Clerk, VillageStore.VillageTitles, 1, 1, "revoke", told, null, TestHost.Token));
    }

    [Theory]
    [InlineData(Role.SystemAdmin)]
    [InlineData(Role.SecurityAdmin)]
    public async Task WhoHasNoPartInTheAssessment_ReadsNoRegister(Role role)
    {
        await using var host = await TestHost.SeededAsync();
        await Assert.ThrowsAsync<AccessDeniedException>(() => host.Get<VillageStore>().ReadAsync(new Actor("someone", [role]), TestHost.Token));
    }

    [Fact]
    public async Task WhatAVillageLacks_IsForThoseWhoSeeTheTownshipsDetail()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<VillageStore>();

        Assert.Equal(24, (await store.ReadinessAsync(Clerk, Tantou, Today, TestHost.Token))!.Count);
        Assert.Null(await store.ReadinessAsync(Clerk, "410324104", Today, TestHost.Token));
        var files = await store.LedgersAsync(FindingMaker.ClerkOf("ENF-01"), $"{Tantou}-V01", TestHost.Token);
        Assert.All(files, f => Assert.True(f.Ledger.IsOpenToAll));
        Assert.True((await store.LedgersAsync(Clerk, $"{Tantou}-V01", TestHost.Token)).Count > files.Count);
    }

    [Fact]
    public async Task WithoutAStation_AVillageIsNotReady()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<VillageStore>();
        var village = (await store.ReadinessAsync(TestHost.Office, Tantou, Today, TestHost.Token))!.First(r => r.IsReady).Village;
        await host.BehindTheProductAsync($"UPDATE ledger_entries SET IsVoid = 1 WHERE Ledger = 'legal_stations' AND Village = '{village}'");

        var has = (await store.ReadinessAsync(TestHost.Office, Tantou, Today, TestHost.Token))!.Single(r => r.Village == village);
        Assert.Equal((true, false, true, true, false), (has.GoToPeople, has.Station, has.Council, has.Adviser, has.IsReady));
    }

    [Fact]
    public async Task AdviserWhoseTermHasEnded_IsNoneAnyMore()
    {
        await using var host = await TestHost.SeededAsync();
        var later = await host.Get<VillageStore>().ReadinessAsync(TestHost.Office, Tantou, new DateOnly(2028, 1, 1), TestHost.Token);

        Assert.All(later!, v => Assert.False(v.Adviser || v.IsReady));
    }
}
