using System.Collections.Concurrent;
using Dashboard.Data.Observations;
using Dashboard.Data.Runs;
using Dashboard.Data.Storage;
using Dashboard.Domain.Assessment;
using Dashboard.Scoring.Observations;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Runs;

public sealed class LiveRunTests
{
    [Fact]
    public async Task Start_ScoresTheOpenPeriod()
    {
        await using var host = await TestHost.SeededAsync();
        var live = host.Get<LiveRun>().Current!;
        Assert.Equal((TestHost.Open, RunKind.Live, null, TestHost.Start), (live.Quarter, live.Kind, live.Number, live.AsOf));
        Assert.Equal(50, live.Run.Results.Count);
    }

    [Fact]
    public async Task RecordedFact_ReachesTheRunAndThePages()
    {
        await using var host = await TestHost.SeededAsync();
        var live = host.Get<LiveRun>();
        var before = live.Current!;
        var announced = 0;
        using var subscription = live.Subscribe(() => Interlocked.Increment(ref announced));
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await MakeOverdueAsync(host);
        await live.SettledAsync();

        var after = live.Current!;
        Assert.NotSame(before, after);
        Assert.Equal(1, announced);
        Assert.Equal(TestHost.Start.AddMinutes(5), after.AsOf);
        Assert.True(after.Run.Find("ENF-01")!.Total < before.Run.Find("ENF-01")!.Total);
        Assert.Equal(before.Run.Find("ENF-02")!.Total, after.Run.Find("ENF-02")!.Total);
    }

    [Fact]
    public async Task ManyChangesDuringOneComputation_LeadToOneMore()
    {
        await using var host = await TestHost.SeededAsync();
        var live = host.Get<LiveRun>();
        var computed = 0;
        using var firstIsDone = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        using var subscription = live.Subscribe(() =>
        {
            if (Interlocked.Increment(ref computed) == 1)
            {
                firstIsDone.Set();
                goOn.Wait(TestHost.Token);
            }
        });

        live.Refresh();
        firstIsDone.Wait(TestHost.Token);
        Parallel.For(0, 100, _ => live.Refresh());
        goOn.Set();
        await live.SettledAsync();
        Assert.Equal(2, computed);
    }

    [Fact]
    public async Task Computation_NeitherWaitsForAWriterNorSeesItsUnfinishedWork()
    {
        await using var host = await TestHost.SeededAsync();
        var live = host.Get<LiveRun>();
        var before = live.Current!;
        var during = await host.Get<WriteGate>().WriteAsync(
            TestHost.Office,
            async (context, trail) =>
            {
                await context.Observations.Where(o => o.Unit == "ENF-01").ExecuteUpdateAsync(
                    set => set.SetProperty(o => o.State, ObservationState.Overdue), TestHost.Token);
                trail.Record("observation.record", "ENF-01");
                live.Refresh();
                await live.SettledAsync();
                return live.Current!;
            },
            TestHost.Token);
        Assert.NotSame(before, during);
        Assert.Equal(before.OutputHash, during.OutputHash);
    }

    [Fact]
    public async Task LastOfManyChanges_IsInTheSettledRun()
    {
        await using var host = await TestHost.ReportedAsync();
        for (var version = 1; version <= 10; version++)
        {
            await host.Get<ObservationStore>().RecordAsync(
                TestHost.Office,
                new ObservationEntry(TestHost.Open, "410324103", "P6-02", ObservationState.Value, null, version, 24, null, version),
                TestHost.Token);
        }

        await host.Get<LiveRun>().SettledAsync();
        var package = host.Get<LiveRun>().Current!.Run.Package;
        Assert.Equal(10, package.ObservationOf(package.PlaceOf("410324103"), package.Scheme.Find("P6-02")!.Ordinal).Numerator);
    }

    [Fact]
    public async Task FailingSubscriber_DoesNotKeepOthersFromHearing()
    {
        await using var host = await TestHost.SeededAsync();
        var live = host.Get<LiveRun>();
        var heard = new ConcurrentQueue<string>();
        using var bad = live.Subscribe(() => throw new InvalidOperationException("page is gone"));
        using var good = live.Subscribe(() => heard.Enqueue("good"));
        var gone = live.Subscribe(() => heard.Enqueue("gone"));
        gone.Dispose();
        gone.Dispose();
        live.Refresh();
        await live.SettledAsync();
        Assert.Equal(["good"], heard);
    }

    [Fact]
    public async Task FailedComputation_KeepsTheLastGoodRun()
    {
        await using var host = await TestHost.ReportedAsync();
        var live = host.Get<LiveRun>();
        var good = live.Current;
        await host.BehindTheProductAsync("UPDATE observations SET Detail = 'not json' WHERE Quarter = '2026Q3' AND Unit = '410324103' AND Indicator = 'P6-02'");
        live.Refresh();
        await live.SettledAsync();
        Assert.Same(good, live.Current);
    }

    [Fact]
    public async Task NoOpenPeriod_HasNoLiveRun()
    {
        await using var host = await TestHost.SeededAsync();
        await host.Get<ScoreRunStore>().SealAsync(TestHost.Office, TestHost.Open, RunKind.Locked, TestHost.Token);
        await host.Get<LiveRun>().SettledAsync();
        Assert.Null(host.Get<LiveRun>().Current);
    }

    private static Task<RecordResult> MakeOverdueAsync(TestHost host) => host.Get<ObservationStore>().RecordAsync(
        TestHost.Office,
        new ObservationEntry(TestHost.Open, "ENF-01", "P1-01", ObservationState.Overdue, null, null, null, null, 0),
        TestHost.Token);
}
