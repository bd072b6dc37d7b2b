using Dashboard.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Villages;

public sealed class VillageUpdateTests
{
    [Fact]
    public async Task VillagesThatAreMissing_ComeWithTheNextStartAndTheOthersStay()
    {
        await using var first = TestHost.NotStarted(Repository.SeedFolder, demo: false);
        await first.StartAsync();
        string kept;
        await using (var context = first.Context())
        {
            kept = await context.Villages.OrderBy(v => v.Code).Select(v => v.Code).FirstAsync(TestHost.Token);
            await context.Villages.Where(v => v.Code == kept).ExecuteUpdateAsync(s => s.SetProperty(v => v.NameEn, "As it is"), TestHost.Token);
            await context.Villages.Where(v => v.Code != kept).ExecuteDeleteAsync(TestHost.Token);
        }

        await first.StopAsync();
        for (var start = 0; start < 2; start++)
        {
            var again = TestHost.NotStarted(Repository.SeedFolder, demo: false, folder: first.Folder);
            await again.StartAsync();
            await using (var context = again.Context())
            {
                Assert.Equal(214, await context.Villages.CountAsync(TestHost.Token));
                Assert.Equal("As it is", await context.Villages.Where(v => v.Code == kept).Select(v => v.NameEn).SingleAsync(TestHost.Token));
                Assert.Equal(1, await context.AuditEntries.CountAsync(e => e.Action == "village.add", TestHost.Token));
            }

            await again.StopAsync();
        }
    }

    [Fact]
    public async Task FaultyFile_RefusesTheStartWithItsLine()
    {
        await using var first = TestHost.NotStarted(Repository.SeedFolder, demo: false);
        await first.StartAsync();
        await first.StopAsync();
        var seed = first.Folder.CopySeed();
        await File.AppendAllTextAsync(Path.Combine(seed, SeedVillages.FileName), "NOWHERE-V01,NOWHERE,village,某村,A village\n", TestHost.Token);

        var spoilt = TestHost.NotStarted(seed, demo: false, folder: first.Folder);
        var refusal = await Assert.ThrowsAsync<SeedRefusedException>(spoilt.StartAsync);
        Assert.Contains("villages.csv:216: ", refusal.Message, StringComparison.Ordinal);
        await spoilt.StopAsync();
    }
}
