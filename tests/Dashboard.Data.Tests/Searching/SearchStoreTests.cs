using Dashboard.Data.Ledgers;
using Dashboard.Data.Searching;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Searching;

namespace Dashboard.Data.Tests.Searching;

public sealed class SearchStoreTests
{
    private const string Tantou = "410324103";
    private const string Zone = "410324400";

    [Theory]
    [InlineData("潭头")]
    [InlineData("ttz")]
    [InlineData("tantou")]
    [InlineData("ＴＴＺ")]
    [InlineData(Tantou)]
    public async Task Township_IsFoundByWordsLettersAndCode(string asked)
    {
        await using var host = await TestHost.SeededAsync();
        var found = await FindAsync(host, TestHost.Leader, asked);

        Assert.Equal(Tantou, Assert.Single(found.Units).Code);
        Assert.Equal((24, 24), (found.VillageCount, found.Villages.Count));
    }

    [Theory]
    [InlineData("cdgstlysfq")]
    [InlineData("zdgstlysfq")]
    public async Task NameWithSeveralReadings_IsFoundByEither(string asked)
    {
        await using var host = await TestHost.SeededAsync();
        var found = await FindAsync(host, TestHost.Leader, asked);

        Assert.Equal(Zone, Assert.Single(found.Units).Code);
        Assert.Equal(9, found.VillageCount);
    }

    [Fact]
    public async Task LedgersFindingsAndEntries_AreFound()
    {
        await using var host = await TestHost.SeededAsync();

        Assert.Equal("disputes", (await FindAsync(host, TestHost.Leader, "六防六促")).Ledgers[0].Code);
        Assert.Equal("WT-00113", Assert.Single((await FindAsync(host, TestHost.Leader, "wt-00113")).Findings).Id);
        Assert.NotEmpty((await FindAsync(host, TestHost.Leader, "河道 清理")).Entries);

        // Letters of what an entry is called.
        Assert.Contains("appeals", (await FindAsync(host, TestHost.Leader, "hdljql")).EntryCounts.Keys);
    }

    [Fact]
    public async Task OneOfSeveralWords_MayNameTheUnit()
    {
        await using var host = await TestHost.SeededAsync();
        var found = await FindAsync(host, TestHost.Leader, "潭头 河道");

        Assert.NotEmpty(found.Entries);
        Assert.All(found.Entries, e => Assert.Equal(Tantou, e.Entry.Unit));
    }

    [Fact]
    public async Task Clerk_FindsNothingOfOthers()
    {
        await using var host = await TestHost.SeededAsync();
        var clerk = FindingMaker.ClerkOf(Tantou);
        var (all, own) = (await FindAsync(host, TestHost.Leader, "河道"), await FindAsync(host, clerk, "河道"));

        Assert.True(own.EntryCounts["appeals"] < all.EntryCounts["appeals"]);
        Assert.All(own.Entries.Where(e => !AccessRules.SeesAllOf(clerk, host.Get<LedgerCatalogue>().Find(e.Ledger)!)), e => Assert.Equal(Tantou, e.Entry.Unit));
        Assert.All((await FindAsync(host, clerk, "WT")).Findings, f => Assert.Equal(Tantou, f.Finding.Unit));
        Assert.Empty((await FindAsync(host, clerk, "WT-00089")).Findings);
    }

    [Fact]
    public async Task StruckOutEntry_IsNotFound()
    {
        await using var host = await TestHost.SeededAsync();
        var told = new Dictionary<string, string?> { ["held_on"] = "2026-10-19", ["topic"] = "独一无二的宣讲", ["audience"] = "3" };
        var made = (await host.Get<LedgerStore>().AddAsync(TestHost.Office, "lectures", Tantou, null, told, TestHost.Token)).Current!.Summary;
        Assert.Single((await FindAsync(host, TestHost.Leader, "独一无二")).Entries);

        await host.Get<LedgerStore>().VoidAsync(TestHost.Office, "lectures", made.Number, made.Version, "重复", TestHost.Token);
        Assert.True((await FindAsync(host, TestHost.Leader, "独一无二")).IsEmpty);
    }

    [Fact]
    public async Task FullWidthSigns_AreFoundHoweverTheyAreTyped()
    {
        await using var host = await TestHost.SeededAsync();
        var told = new Dictionary<string, string?> { ["held_on"] = "2026-10-19", ["topic"] = "宪法（第１２课）宣讲", ["audience"] = "3" };
        await host.Get<LedgerStore>().AddAsync(TestHost.Office, "lectures", Tantou, null, told, TestHost.Token);

        foreach (var asked in (string[])["宪法（第１２课）", "宪法(第12课)", "（第12课"])
        {
            Assert.Single((await FindAsync(host, TestHost.Leader, asked)).Entries);
            Assert.Single((await host.Get<LedgerStore>().ListAsync(TestHost.Leader, "lectures", new LedgerFilter(Search: asked), 1, TestHost.Token))!.Entries);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("%")]
    [InlineData("_____")]
    [InlineData("'; drop table units; --")]
    [InlineData("\\")]
    [InlineData("_ ' % ?")]
    [InlineData("没有这样的词")]
    public async Task OddQuestion_FindsNothing(string asked)
    {
        await using var host = await TestHost.SeededAsync();

        Assert.True((await FindAsync(host, TestHost.Leader, asked)).IsEmpty);
    }

    [Fact]
    public async Task Administrator_IsRefused()
    {
        await using var host = await TestHost.SeededAsync();

        await Assert.ThrowsAsync<AccessDeniedException>(() => FindAsync(host, TestHost.SystemAdmin, "潭头"));
    }

    private static Task<SearchResults> FindAsync(TestHost host, Actor actor, string asked) => host.Get<SearchStore>().FindAsync(actor, SearchWords.Of(asked), TestHost.Token);
}
