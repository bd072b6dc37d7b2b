using Dashboard.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Villages;

public sealed class VillageUpdateTests
{
    private const string Head = "code,township,kind,name_zh,name_en\n";
    private const string Known = "410324103-V01,410324103,village,潭头镇·村01,Tantou village 01\n";

    [Fact]
    public async Task DatabaseWithoutARegister_GetsItOnceWithTheNextStart()
    {
        await using var first = await EmptiedAsync(_ => true);
        for (var start = 0; start < 2; start++)
        {
            Assert.Equal((214, 1), await AgainAsync(first, Repository.SeedFolder));
        }
    }

    [Fact]
    public async Task RegisterThatIsThere_StaysAsItIs()
    {
        await using var first = await EmptiedAsync(code => code != "410324103-V01");

        Assert.Equal((1, 0), await AgainAsync(first, Repository.SeedFolder));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(Head, 0)]
    [InlineData(Head + Known + "NOWHERE-V01,NOWHERE,village,某村,A village\n", 1)]
    public async Task FolderThatDoesNotKnowThem_GivesWhatIsOurs(string? file, int villages)
    {
        await using var first = await EmptiedAsync(_ => true);

        Assert.Equal((villages, villages), await AgainAsync(first, Spoilt(first, file)));
    }

    [Fact]
    public async Task FaultyFile_RefusesTheStartWithItsLine()
    {
        await using var first = await EmptiedAsync(_ => true);
        var spoilt = TestHost.NotStarted(Spoilt(first, Head + Known + Known), demo: false, folder: first.Folder);

        var refusal = await Assert.ThrowsAsync<SeedRefusedException>(spoilt.StartAsync);
        Assert.Contains("villages.csv:3: ", refusal.Message, StringComparison.Ordinal);
        await spoilt.StopAsync();
    }

    private static string Spoilt(TestHost host, string? file)
    {
        var seed = host.Folder.CopySeed();
        var path = Path.Combine(seed, SeedVillages.FileName);
        File.Delete(path);
        if (file is not null)
        {
            File.WriteAllText(path, file);
        }

        return seed;
    }

    private static async Task<TestHost> EmptiedAsync(Func<string, bool> isGone)
    {
        var host = TestHost.NotStarted(Repository.SeedFolder, demo: false);
        await host.StartAsync();
        await using (var context = host.Context())
        {
            var gone = (await context.Villages.Select(v => v.Code).ToListAsync(TestHost.Token)).Where(isGone).ToList();
            await context.Villages.Where(v => gone.Contains(v.Code)).ExecuteDeleteAsync(TestHost.Token);
        }

        await host.StopAsync();
        return host;
    }

    private static async Task<(int Villages, int Updates)> AgainAsync(TestHost first, string seed)
    {
        var again = TestHost.NotStarted(seed, demo: false, folder: first.Folder);
        await again.StartAsync();
        await using var context = again.Context();
        var result = (await context.Villages.CountAsync(TestHost.Token), await context.AuditEntries.CountAsync(e => e.Action == "village.add", TestHost.Token));
        await again.StopAsync();
        return result;
    }
}
