using Dashboard.Data.Inspections;
using Dashboard.Data.Photos;
using Dashboard.Data.Photos.Demo;
using Dashboard.Data.Runs;
using Dashboard.Data.Seeding.Facts;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Packages;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Seeding;

/// <summary>The inspections with which demo mode starts: lived in, lawful, and the same everywhere.</summary>
public sealed class DemoFactsSeedingTests
{
    private const string Tantou = "410324103";
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestHost.Start.DateTime);

    [Fact]
    public async Task EveryState_IsThereOnTheFirstDay()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        var inspections = await context.Inspections.AsNoTracking().ToListAsync(TestHost.Token);
        var findings = await context.Findings.AsNoTracking().ToListAsync(TestHost.Token);
        var acts = (await context.FindingSteps.AsNoTracking().ToListAsync(TestHost.Token)).Select(s => s.Act).ToHashSet();

        Assert.InRange(inspections.Count, 320, 380);
        Assert.InRange(findings.Count, 380, 430);
        Assert.Equal(Enum.GetValues<InspectionState>(), inspections.Select(i => i.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<InspectionKind>(), inspections.Select(i => i.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<FindingState>(), findings.Select(f => f.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<FindingAct>(), acts.Order());
        Assert.InRange(findings.Count(f => f.ToFinding().IsOverdue(Today)), 5, 40);
        Assert.InRange(findings.Count(f => f.IsListed), 2, 15);
        Assert.InRange(findings.Count(f => f.RelapseOf is not null), 20, 80);
        Assert.InRange(findings.Count(f => f.Returns > 0), 15, 80);
        Assert.Contains(findings, f => f.ExtensionAsked is not null || f.Due != f.OriginalDue);
    }

    [Fact]
    public async Task EveryUnit_IsCheckedInTheFirstQuarterOfEachYear()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        var units = await context.Units.Select(u => u.Code).ToListAsync(TestHost.Token);
        var checks = await context.Inspections.AsNoTracking()
            .Where(i => i.Kind == InspectionKind.Comprehensive && i.State == InspectionState.Released).ToListAsync(TestHost.Token);
        Assert.All([2025, 2026], year => Assert.Empty(
            units.Except(checks.Where(i => i.VisitedOn.Year == year && i.VisitedOn.Month <= 3).Select(i => i.Unit))));
    }

    [Fact]
    public async Task UnannouncedVisitAtTantou_WaitsForItsRelease()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        var visit = await context.Inspections.AsNoTracking().SingleAsync(
            i => i.Unit == Tantou && i.Kind == InspectionKind.Unannounced && i.State == InspectionState.Confirmed, TestHost.Token);
        var findings = await context.Findings.AsNoTracking().Where(f => f.Inspection == visit.Id).ToListAsync(TestHost.Token);
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal((false, FindingState.Found), (f.IsReleased, f.State)));
        Assert.NotNull(visit.Companion);
        Assert.Null(visit.ReleasedAt);
    }

    [Fact]
    public async Task Inspector_HasVisitsOfEveryKindOfPlanToMake()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        var tasks = await context.Visits.AsNoTracking()
            .Where(v => v.State == VisitState.Planned && v.To >= Today && (v.Inspector == "inspector" || v.Companion == "inspector")).ToListAsync(TestHost.Token);
        Assert.True(tasks.Count >= 5, $"{tasks.Count} visits");
        Assert.Equal(2, tasks.Count(t => t is { Unit: Tantou, Kind: InspectionKind.Unannounced, Inspector: "inspector", Companion: not null }));
        Assert.All(
            new[] { InspectionKind.Comprehensive, InspectionKind.VillageRecheck, InspectionKind.CaseFile },
            kind => Assert.Contains(tasks, t => t.Kind == kind));
        Assert.All(Enum.GetValues<InspectionKind>(), kind => Assert.True(context.Plans.Any(p => p.Kind == kind)));
    }

    [Fact]
    public async Task NobodyVisitsOrRechecks_WhereOneMustStepAside()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        var aside = (await context.Conflicts.AsNoTracking().ToListAsync(TestHost.Token)).Select(c => (c.Account, c.Unit)).ToHashSet();
        Assert.NotEmpty(aside);
        Assert.DoesNotContain(
            await context.Inspections.AsNoTracking().ToListAsync(TestHost.Token),
            i => aside.Contains((i.Inspector, i.Unit)) || (i.Companion is { } companion && aside.Contains((companion, i.Unit))));
        var units = await context.Findings.ToDictionaryAsync(f => f.Number, f => f.Unit, TestHost.Token);
        Assert.DoesNotContain(
            await context.FindingSteps.AsNoTracking().Where(s => s.Act == FindingAct.Pass || s.Act == FindingAct.Return).ToListAsync(TestHost.Token),
            s => aside.Contains((s.Account, units[s.Finding])));
    }

    [Fact]
    public async Task DrawnPlan_CanBeDrawnAgain()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        var plan = await context.Plans.AsNoTracking().SingleAsync(p => p.Seed != null, TestHost.Token);
        var drawn = PlanStore.ReadDraw(plan.Draw)!.Replay();
        var visits = await context.Visits.AsNoTracking().Where(v => v.Plan == plan.Id).OrderBy(v => v.From).ToListAsync(TestHost.Token);
        Assert.Equal(drawn.Select(d => (d.Unit, d.Inspectors!.Value[0], d.Inspectors.Value[1])), visits.Select(v => (v.Unit, v.Inspector, v.Companion!)));
        Assert.Equal(plan.Seed, PlanStore.ReadDraw(plan.Draw)!.Seed);
    }

    [Fact]
    public async Task Steps_LeadWhereTheirFindingStands()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        var steps = (await context.FindingSteps.AsNoTracking().OrderBy(s => s.Id).ToListAsync(TestHost.Token)).ToLookup(s => s.Finding);
        Assert.All(await context.Findings.AsNoTracking().ToListAsync(TestHost.Token), finding =>
        {
            var state = FindingState.Found;
            var at = DateTimeOffset.MinValue;
            foreach (var step in steps[finding.Number])
            {
                Assert.Equal(state, step.Before);
                Assert.True(at < step.At && step.At < TestHost.Start);
                (state, at) = (step.After, step.At);
            }

            Assert.Equal(state, finding.State);
        });
    }

    [Fact]
    public async Task Pictures_LieOnTheDiskOnceAndShowEveryReport()
    {
        await using var host = TestHost.NotStarted(Repository.SeedFolder);
        await host.StartAsync();
        await using var context = host.Context();
        var photos = await context.Photos.AsNoTracking().ToListAsync(TestHost.Token);
        var names = photos.Select(p => p.SharedSha256).Distinct().ToList();
        Assert.InRange(names.Count, 10, DemoPictures.SceneCount * 2);
        var files = host.Get<PhotoFiles>();
        Assert.All(names, name =>
        {
            using var shared = files.OpenShared(name);
            using var original = files.OpenSealed(name);
            Assert.True(shared is not null && original is not null);
        });

        var reported = await context.FindingSteps.Where(s => s.Act == FindingAct.Report).Select(s => s.Finding).ToListAsync(TestHost.Token);
        Assert.Equal(reported.Order(), photos.Where(p => p.Finding is not null).Select(p => p.Finding!.Value).Order());
        var before = photos.Where(p => p.Inspection is not null).Select(p => (p.Inspection!.Value, p.Item!)).ToHashSet();
        var findings = await context.Findings.AsNoTracking().ToListAsync(TestHost.Token);
        Assert.All(findings.Where(f => f.Severity >= Severity.Serious), f => Assert.Contains((f.Inspection, f.Item), before));
        Assert.InRange(findings.Count(f => before.Contains((f.Inspection, f.Item))) / (decimal)findings.Count, 0.8m, 0.95m);
    }

    [Fact]
    public async Task Ids_AreTheSameInEveryInstallation()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        var first = await context.Inspections.AsNoTracking().SingleAsync(i => i.Number == 1, TestHost.Token);
        Assert.Equal(DemoId.OfInspection(1), first.Id);
        Assert.Equal(Guid.Parse("d7c09c16-102a-937d-f9e9-59cff2302467"), first.Id);
    }

    [Fact]
    public async Task LivePackage_IsThatOfTheSchemeFolder()
    {
        await using var host = await TestHost.SeededAsync();
        var folder = ScoringEngine.Score(PackageReader.Read(PackageFiles.Folder(Path.Combine(Repository.SeedFolder, "scheme"))).Package!);
        var live = host.Get<LiveRun>().Current!.Run;
        Assert.Equal(folder.Results.Select(r => (r.Unit.Code, r.Total)), live.Results.Select(r => (r.Unit.Code, r.Total)));
        Assert.Equal(folder.InputHash, live.InputHash);
        Assert.Equal(folder.OutputHash, live.OutputHash);
    }

    [Fact]
    public async Task OpenPeriod_HoldsWhatWasReportedAndNothingThatIsMeasured()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        var open = await context.Observations.AsNoTracking().Where(o => o.Quarter == TestHost.Open).ToListAsync(TestHost.Token);
        Assert.DoesNotContain(open, o => o.Indicator is "P1-14" or "P3-08");
        Assert.DoesNotContain(await context.Adjustments.AsNoTracking().Where(a => a.Quarter == TestHost.Open).ToListAsync(TestHost.Token), a => a.Code == "PEN-02");
        Assert.DoesNotContain(open, o => o.Detail?.Contains("disproved", StringComparison.Ordinal) == true);
    }
}
