using Dashboard.Data.Runs;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;

namespace Dashboard.Data.Tests.Runs;

public sealed class RunCatalogueTests
{
    [Fact]
    public async Task SealedRun_TakesThePlaceOfTheLiveOneAtOnce()
    {
        await using var host = await TestHost.SeededAsync();
        var catalogue = host.Get<RunCatalogue>();
        var told = new List<Quarter>();
        using var subscription = catalogue.Subscribe(told.Add);
        Assert.True(catalogue.Find(TestHost.Open)!.IsProvisional);
        Assert.Equal(new Quarter(2026, 2), catalogue.LatestSealed!.Quarter);

        await host.Get<ScoreRunStore>().SealAsync(TestHost.Office, TestHost.Open, RunKind.Locked, TestHost.Token);
        Assert.Equal(RunKind.Locked, catalogue.Find(TestHost.Open)!.Kind);
        Assert.Equal(TestHost.Open, catalogue.LatestSealed!.Quarter);
        Assert.Contains(TestHost.Open, told);
        await host.Get<LiveRun>().SettledAsync();
        Assert.Null(catalogue.Live);
    }

    [Fact]
    public async Task AfterARestart_ThePublishedRunCountsBeforeTheLockedOne()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<ScoreRunStore>();
        await store.SealAsync(TestHost.Office, TestHost.Open, RunKind.Locked, TestHost.Token);
        var published = await store.SealAsync(TestHost.Office, TestHost.Open, RunKind.Published, TestHost.Token);
        await store.SealAsync(TestHost.Office, TestHost.Open, RunKind.Meeting, TestHost.Token);
        await host.StopAsync();

        var again = TestHost.NotStarted(Repository.SeedFolder, folder: host.Folder);
        await again.StartAsync();
        Assert.Equal(published.Run!.Number, again.Get<RunCatalogue>().Find(TestHost.Open)!.Number);
        await again.StopAsync();
    }

    [Fact]
    public async Task RunBefore_IsThatOfTheNearestEarlierQuarter()
    {
        await using var host = await TestHost.SeededAsync();
        var catalogue = host.Get<RunCatalogue>();
        Assert.Equal(new Quarter(2026, 2), catalogue.Before(TestHost.Open)!.Quarter);
        Assert.Equal(TestHost.Open, catalogue.Before(new Quarter(2030, 1))!.Quarter);
        Assert.Null(catalogue.Before(new Quarter(2025, 1)));
        Assert.Null(catalogue.Find(new Quarter(2024, 4)));
    }
}
