using Dashboard.Data.Ledgers;
using Dashboard.Data.Tests.Support;
using Dashboard.Data.ThreeAssessments;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;

namespace Dashboard.Data.Tests.ThreeAssessments;

public sealed class AssessmentStoreTests
{
    private const string Tantou = "410324103";
    private static readonly Quarter Year2025 = new(2025, 4);

    [Fact]
    public async Task LatestOfTheYear_UpToTheQuartersEndCounts()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<AssessmentStore>();
        var before = await store.ExternalAsync(TestHost.Office, "peace", TestHost.Open, TestHost.Token);
        Assert.DoesNotContain("ENF-08", before.Keys);

        await GiveAsync(host, "ENF-08", "2026-08-01", "71.5");
        await GiveAsync(host, "ENF-08", "2026-10-10", "99");
        var given = await store.ExternalAsync(TestHost.Office, "peace", TestHost.Open, TestHost.Token);

        Assert.Equal(71.5m, given["ENF-08"].Score);
        Assert.Equal(50, (await store.ExternalAsync(TestHost.Office, "peace", Year2025, TestHost.Token)).Count);
        Assert.Empty(await store.ExternalAsync(TestHost.Office, "head_review", TestHost.Open, TestHost.Token));
    }

    [Fact]
    public async Task ScoreThatNamesItsYear_CountsForTheFourthQuarterHoweverLateItCame()
    {
        await using var host = await TestHost.SeededAsync();
        await GiveAsync(host, "ENF-01", "2026-01-12", "55", "2025");

        Assert.Equal(55, (await host.Get<AssessmentStore>().ExternalAsync(TestHost.Office, "peace", Year2025, TestHost.Token))["ENF-01"].Score);
        Assert.NotEqual(55, (await host.Get<AssessmentStore>().ExternalAsync(TestHost.Office, "peace", TestHost.Open, TestHost.Token))["ENF-01"].Score);
    }

    [Fact]
    public async Task StruckOutScore_IsMissingAndNotZero()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<AssessmentStore>();
        var given = (await store.ExternalAsync(TestHost.Office, "civilisation", Year2025, TestHost.Token))["ENF-01"];
        var entry = (await host.Get<LedgerStore>().FindAsync(TestHost.Office, AssessmentStore.Scores, given.Entry, TestHost.Token))!;
        await host.Get<LedgerStore>().VoidAsync(TestHost.Office, AssessmentStore.Scores, given.Entry, entry.Summary.Version, "文号有误", TestHost.Token);

        Assert.DoesNotContain("ENF-01", (await store.ExternalAsync(TestHost.Office, "civilisation", Year2025, TestHost.Token)).Keys);
    }

    [Fact]
    public async Task Clerk_ReadsTheOwnUnitAndOthersNothing()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<AssessmentStore>();

        Assert.Equal([Tantou], (await store.ExternalAsync(FindingMaker.ClerkOf(Tantou), "peace", Year2025, TestHost.Token)).Keys);
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.ExternalAsync(FindingMaker.Finder, "peace", Year2025, TestHost.Token));
    }

    private static async Task GiveAsync(TestHost host, string unit, string day, string score, string? year = null)
    {
        var told = new Dictionary<string, string?>
        {
            ["given_on"] = day,
            ["kind"] = "peace",
            ["score"] = score,
            ["year"] = year,
            ["body"] = "县平安办",
            ["evidence"] = "考核通报",
        };
        Assert.Equal(LedgerOutcome.Done, (await host.Get<LedgerStore>().AddAsync(TestHost.Office, AssessmentStore.Scores, unit, null, told, TestHost.Token)).Outcome);
    }
}
