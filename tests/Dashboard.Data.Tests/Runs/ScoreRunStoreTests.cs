using Dashboard.Data.Assessment;
using Dashboard.Data.Observations;
using Dashboard.Data.Runs;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Runs;

public sealed class ScoreRunStoreTests
{
    [Fact]
    public async Task LockingAndPublishing_SealRunsAndMoveThePeriodOn()
    {
        await using var host = await TestHost.SeededAsync();
        var live = host.Get<LiveRun>().Current!.Run;
        var locked = await SealAsync(host, RunKind.Locked);
        Assert.Equal((SealOutcome.Sealed, 7L), (locked.Outcome, locked.Run!.Number));
        Assert.Equal((live.InputHash, live.OutputHash), (locked.Run.InputHash, locked.Run.OutputHash));
        Assert.Equal(PeriodState.Locked, await StateAsync(host));

        host.Clock.Advance(TimeSpan.FromDays(3));
        var published = await SealAsync(host, RunKind.Published);
        Assert.Equal((SealOutcome.Sealed, 8L), (published.Outcome, published.Run!.Number));
        Assert.Equal(locked.Run.OutputHash, published.Run.OutputHash);
        Assert.Equal(PeriodState.Published, await StateAsync(host));
        Assert.Equal(TestHost.Start, published.Run.AsOf);
        Assert.Equal(TestHost.Start.AddDays(3), published.Run.SealedAt);

        var loaded = await host.Get<ScoreRunStore>().LoadAsync(TestHost.Leader, 8, TestHost.Token);
        Assert.Equal(published.Run with { Run = loaded!.Run }, loaded);
    }

    [Fact]
    public async Task LockedPeriod_TakesNoMoreObservations()
    {
        await using var host = await TestHost.SeededAsync();
        await SealAsync(host, RunKind.Locked);
        var late = await host.Get<ObservationStore>().RecordAsync(
            TestHost.Office,
            new ObservationEntry(TestHost.Open, "ENF-01", "P1-01", ObservationState.Value, 9, null, null, null, 1),
            TestHost.Token);
        Assert.Equal(RecordOutcome.PeriodClosed, late.Outcome);
    }

    [Theory]
    [InlineData(RunKind.Published)]
    [InlineData(RunKind.Live)]
    public async Task RunThatThePeriodIsNotReadyFor_IsNotSealed(RunKind kind)
    {
        await using var host = await TestHost.SeededAsync();
        Assert.Equal(new SealResult(SealOutcome.WrongState, null), await SealAsync(host, kind));
        Assert.Equal(PeriodState.Open, await StateAsync(host));
        Assert.Equal(6, (await host.Get<ScoreRunStore>().ListAsync(TestHost.Office, TestHost.Token)).Count);
    }

    [Fact]
    public async Task UnknownPeriod_IsNotSealed()
    {
        await using var host = await TestHost.SeededAsync();
        var result = await host.Get<ScoreRunStore>().SealAsync(TestHost.Office, new Quarter(2031, 1), RunKind.Meeting, TestHost.Token);
        Assert.Equal(SealOutcome.UnknownPeriod, result.Outcome);
    }

    [Fact]
    public async Task MeetingRun_LeavesThePeriodOpenAndKeepsItsNumbers()
    {
        await using var host = await TestHost.SeededAsync();
        var meeting = await SealAsync(host, RunKind.Meeting);
        await host.Get<ObservationStore>().RecordAsync(
            TestHost.Office,
            new ObservationEntry(TestHost.Open, "ENF-01", "P1-01", ObservationState.Overdue, null, null, null, null, 0),
            TestHost.Token);
        await host.Get<LiveRun>().SettledAsync();

        var loaded = await host.Get<ScoreRunStore>().LoadAsync(TestHost.Leader, meeting.Run!.Number!.Value, TestHost.Token);
        Assert.Equal(meeting.Run.OutputHash, loaded!.OutputHash);
        Assert.NotEqual(meeting.Run.OutputHash, host.Get<LiveRun>().Current!.OutputHash);
        Assert.Equal(PeriodState.Open, await StateAsync(host));
        Assert.True(host.Get<RunCatalogue>().Find(TestHost.Open)!.IsProvisional);
    }

    [Theory]
    [InlineData(Role.Leader)]
    [InlineData(Role.Inspector)]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.SystemAdmin)]
    [InlineData(Role.SecurityAdmin)]
    public async Task WithoutTheRight_NothingIsSealed(Role role)
    {
        await using var host = await TestHost.SeededAsync();
        await Assert.ThrowsAsync<AccessDeniedException>(
            () => host.Get<ScoreRunStore>().SealAsync(new Actor("someone", [role], "ENF-01"), TestHost.Open, RunKind.Locked, TestHost.Token));
        Assert.Equal(PeriodState.Open, await StateAsync(host));
        Assert.Equal(6, (await host.Get<ScoreRunStore>().ListAsync(TestHost.Office, TestHost.Token)).Count);
    }

    [Fact]
    public async Task AdministratorOfTheSystem_ReadsNoRun()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<ScoreRunStore>();
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.ListAsync(TestHost.SystemAdmin, TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.LoadAsync(TestHost.SystemAdmin, 1, TestHost.Token));
        Assert.Null(await store.LoadAsync(TestHost.Leader, 99, TestHost.Token));
    }

    [Fact]
    public async Task EverySealedRun_ScoresAgainToWhatWasSealed()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<ScoreRunStore>();
        foreach (var header in await store.ListAsync(TestHost.Leader, TestHost.Token))
        {
            var run = await store.LoadAsync(TestHost.Leader, header.Number, TestHost.Token);
            Assert.Equal((header.InputHash, header.OutputHash), (run!.InputHash, run.OutputHash));
        }
    }

    public static TheoryData<string> Forgeries =>
    [
        "UPDATE score_runs SET OutputHash = replace(OutputHash, substr(OutputHash, 1, 1), 'x') WHERE Number = 3",
        "UPDATE score_runs SET InputHash = '' WHERE Number = 3",
        "UPDATE score_run_units SET Total = Total + 1 WHERE Run = 3 AND Unit = 'ENF-01'",
        "UPDATE score_run_units SET Rank = 1 WHERE Run = 3 AND Unit = 'ENF-20'",
        "DELETE FROM score_run_units WHERE Run = 3 AND Unit = 'ENF-01'",
        "UPDATE score_runs SET Archive = x'00' WHERE Number = 3",
        "UPDATE score_runs SET Archive = (SELECT Archive FROM score_runs WHERE Number = 4) WHERE Number = 3",
    ];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task TamperedRun_IsRefused(string forgery)
    {
        await using var host = await TestHost.SeededAsync();
        await DropTriggersAsync(host);
        Assert.True(await host.BehindTheProductAsync(forgery) > 0);
        var refusal = await Assert.ThrowsAsync<RunCorruptException>(
            () => host.Get<ScoreRunStore>().LoadAsync(TestHost.Leader, 3, TestHost.Token));
        Assert.Equal(3, refusal.Number);
        await Assert.ThrowsAsync<RunCorruptException>(() => host.Get<RunCatalogue>().LoadAsync(TestHost.Token));
    }

    [Fact]
    public async Task ArchiveWithOneValueChanged_IsRefused()
    {
        await using var host = await TestHost.SeededAsync();
        await DropTriggersAsync(host);
        await using var context = host.Context();
        var archive = (await context.ScoreRuns.AsNoTracking().SingleAsync(r => r.Number == 3, TestHost.Token)).Archive;
        var files = ZipBytes.Unpack(archive);
        var observations = System.Text.Encoding.UTF8.GetString(files[PackageFileNames.Observations]);
        var changed = observations.Replace("ENF-01,P1-01,value,3,", "ENF-01,P1-01,value,2,", StringComparison.Ordinal);
        Assert.NotEqual(observations, changed);
        files[PackageFileNames.Observations] = System.Text.Encoding.UTF8.GetBytes(changed);
        await host.BehindTheProductAsync(
            $"UPDATE score_runs SET Archive = x'{Convert.ToHexString(ZipBytes.Pack(files))}' WHERE Number = 3");
        await Assert.ThrowsAsync<RunCorruptException>(() => host.Get<ScoreRunStore>().LoadAsync(TestHost.Leader, 3, TestHost.Token));
    }

    [Fact]
    public async Task Archive_IsAPackageThatAnybodyCanScore()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        var row = await context.ScoreRuns.AsNoTracking().SingleAsync(r => r.Number == 3, TestHost.Token);
        using var stream = new MemoryStream(row.Archive);
        var read = PackageReader.Read(PackageFiles.Zip(stream));
        Assert.Empty(read.Faults);
        Assert.Equal(row.OutputHash, Dashboard.Scoring.Engine.ScoringEngine.Score(read.Package!).OutputHash);
        Assert.Equal(row.Archive, ZipBytes.Pack(PackageWriter.Write(read.Package!)));
    }

    private static Task<SealResult> SealAsync(TestHost host, RunKind kind) =>
        host.Get<ScoreRunStore>().SealAsync(TestHost.Office, TestHost.Open, kind, TestHost.Token);

    private static async Task<PeriodState> StateAsync(TestHost host) =>
        (await host.Get<PeriodStore>().FindAsync(TestHost.Leader, TestHost.Open, TestHost.Token))!.State;

    private static async Task DropTriggersAsync(TestHost host)
    {
        foreach (var table in ImmutableTables.Names)
        {
            await host.BehindTheProductAsync($"DROP TRIGGER {ImmutableTables.UpdateTrigger(table)}");
            await host.BehindTheProductAsync($"DROP TRIGGER {ImmutableTables.DeleteTrigger(table)}");
        }
    }
}
