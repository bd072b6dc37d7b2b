using Dashboard.Data.Inspections;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Tests.Inspections;

public sealed class PlanStoreTests
{
    private const string Tantou = "410324103";
    private static readonly DateOnly From = new(2026, 11, 2);
    private static readonly DateOnly To = new(2026, 11, 6);

    [Fact]
    public async Task DrawnPlan_IsKeptWithItsDrawAndReplaysToItsVisits()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<PlanStore>();
        var draw = await DrawAsync(store);

        var (id, faults) = await store.AddAsync(FindingMaker.Office, Plan(draw), TestHost.Token);

        Assert.Empty(faults);
        var kept = await store.FindAsync(FindingMaker.Office, id!.Value, TestHost.Token);
        Assert.Equal(draw.Seed, kept!.Draw!.Seed);
        Assert.Equal(
            kept.Draw.Replay().Where(d => d.Inspectors is not null).Select(d => (d.Unit, d.Inspectors!.Value[0], d.Inspectors.Value[1])).Order(),
            kept.Visits.Select(v => (v.Unit, v.Inspector!, v.Companion!)).Order());
    }

    [Fact]
    public async Task PlanThatIsNotAsDrawn_IsRefused()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<PlanStore>();
        var plan = Plan(await DrawAsync(store));
        var other = plan with { Draw = plan.Draw! with { Seed = "换一个种子" } };
        var chosen = plan with { Visits = [.. plan.Visits.Skip(1)] };
        var blind = plan with { Draw = plan.Draw with { Inspectors = plan.Draw.Inspectors.SetItem("inspector", []) } };

        Assert.Equal([PlanFaultKind.DrawDiffers], await FaultsAsync(store, other));
        Assert.Equal([PlanFaultKind.DrawDiffers], await FaultsAsync(store, chosen));
        Assert.Equal([PlanFaultKind.DrawLacksConflicts], await FaultsAsync(store, blind));
    }

    [Fact]
    public async Task EveryFault_IsNamedAtItsVisitAndNothingIsKept()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<PlanStore>();
        var before = (await store.ListAsync(FindingMaker.Office, TestHost.Token)).Count;
        var aside = (await store.PoolAsync(FindingMaker.Office, TestHost.Token)).Conflicts.First(c => c.Value.Length > 0);
        var good = new NewVisit(Tantou, "镇机关", From, To, "inspector-3", "inspector-2");
        (NewVisit, PlanFaultKind)[] cases =
        [
            (good with { Unit = "ENF-99" }, PlanFaultKind.UnknownUnit),
            (good with { Place = " " }, PlanFaultKind.BadPlace),
            (good with { From = To, To = From }, PlanFaultKind.BadDays),
            (good with { From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 1, 2) }, PlanFaultKind.BadDays),
            (good with { Inspector = "leader" }, PlanFaultKind.UnknownInspector),
            (good with { Companion = null }, PlanFaultKind.CompanionMissing),
            (good with { Companion = good.Inspector }, PlanFaultKind.CompanionMissing),
            (good with { Unit = aside.Value[0], Inspector = aside.Key, Companion = aside.Key == "inspector-4" ? "inspector" : "inspector-4" }, PlanFaultKind.ConflictOfInterest),
        ];
        foreach (var (visit, fault) in cases)
        {
            var (plan, faults) = await store.AddAsync(FindingMaker.Office, new NewPlan("暗访", InspectionKind.Unannounced, null, [good, visit]), TestHost.Token);
            Assert.Null(plan);
            Assert.Contains(new PlanFault(fault, 1), faults);
        }

        Assert.Equal(before, (await store.ListAsync(FindingMaker.Office, TestHost.Token)).Count);
    }

    [Fact]
    public async Task Unit_SeesAnnouncedVisitsWithoutInspectorsAndNoUnannouncedOne()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<PlanStore>();
        await store.AddAsync(FindingMaker.Office, new NewPlan("暗访", InspectionKind.Unannounced, null, [new NewVisit(Tantou, "大厅", From, To, "inspector-3", "inspector-2")]), TestHost.Token);
        await store.AddAsync(FindingMaker.Office, new NewPlan("检查", InspectionKind.Comprehensive, null, [new NewVisit(Tantou, "镇机关", From, To, "inspector-3", null)]), TestHost.Token);

        var seen = await store.VisitsAsync(FindingMaker.ClerkOf(Tantou), From, To, TestHost.Token);

        Assert.Contains(seen, v => v.Place == "镇机关");
        Assert.All(seen, v => Assert.Equal((Tantou, true, (string?)null), (v.Unit, v.Kind.IsAnnounced(), v.Inspector)));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.ListAsync(FindingMaker.ClerkOf(Tantou), TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.AddAsync(FindingMaker.Leader, Plan(null), TestHost.Token));
    }

    [Fact]
    public async Task CancelledVisit_NeedsTheVersionThatWasSeen()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<PlanStore>();
        var visit = (await store.VisitsAsync(FindingMaker.Office, new DateOnly(2026, 10, 19), To, TestHost.Token)).First(v => v.State == VisitState.Planned);

        Assert.False(await store.CancelAsync(FindingMaker.Office, visit.Id, visit.Version + 1, "道路中断", TestHost.Token));
        Assert.True(await store.CancelAsync(FindingMaker.Office, visit.Id, visit.Version, "道路中断", TestHost.Token));
        Assert.False(await store.CancelAsync(FindingMaker.Office, visit.Id, visit.Version + 1, "道路中断", TestHost.Token));
    }

    private static async Task<DrawRecord> DrawAsync(PlanStore store)
    {
        var pool = await store.PoolAsync(FindingMaker.Office, TestHost.Token);
        return new DrawRecord("2026-11-01 七星彩 1234567", ["ENF-02", "ENF-03", "ENF-04", "GEN-02", Tantou], 3, pool.Conflicts, 2);
    }

    private static NewPlan Plan(DrawRecord? draw) => new("11月暗访", InspectionKind.Unannounced, draw, draw is null ? [] :
    [
        .. draw.Replay().Where(d => d.Inspectors is not null)
            .Select(d => new NewVisit(d.Unit, "办事大厅", From, To, d.Inspectors!.Value[0], d.Inspectors.Value[1])),
    ]);

    private static async Task<IEnumerable<PlanFaultKind>> FaultsAsync(PlanStore store, NewPlan plan) =>
        (await store.AddAsync(FindingMaker.Office, plan, TestHost.Token)).Faults.Select(f => f.Kind);
}
