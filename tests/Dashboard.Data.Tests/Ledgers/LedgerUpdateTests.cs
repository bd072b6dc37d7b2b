using Dashboard.Data.Ledgers;
using Dashboard.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Ledgers;

public sealed class LedgerUpdateTests
{
    private const string File = "ledgers/deliberations.json";

    [Fact]
    public void ShippedDefinitions_AreSoundAndNameItemsOfTheProgramme()
    {
        var faults = new List<SeedFault>();
        var files = LedgerFiles.Read(Repository.SeedFolder, faults);

        Assert.Empty(faults);
        Assert.True(files.Count >= 60, $"only {files.Count} ledgers");
        Assert.All(files.SelectMany(f => f.Definition.Items), item => Assert.Matches("^S[0-9]\\.[0-9]{1,2}$", item));
        Assert.Equal(["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"], files.Select(f => f.Definition.Project).Distinct().Order(StringComparer.Ordinal));
        Assert.All(files.SelectMany(f => f.Definition.Fields), field => Assert.False(string.IsNullOrEmpty(field.NameEn)));
    }

    [Fact]
    public async Task ChangedDefinition_NeedsANewVersionAndOldEntriesKeepTheirs()
    {
        var host = TestHost.NotStarted();
        var seed = host.Folder.CopySeed();
        await host.StopAsync();
        await using var first = TestHost.NotStarted(seed, demo: false, folder: host.Folder);
        await first.StartAsync();
        Dictionary<string, string?> told = new() { ["held_on"] = "2026-10-12", ["topic"] = "研究年度要点", ["kind"] = "special", ["chaired_by_head"] = "yes", ["evidence"] = "纪要〔2026〕9号" };
        var number = (await first.Get<LedgerStore>().AddAsync(TestHost.Office, "deliberations", "ENF-01", null, told, TestHost.Token)).Current!.Summary.Number;
        await first.StopAsync();

        await ReplaceAsync(seed, "\"en\": \"Topic\", \"required\": true", "\"en\": \"Agenda item\", \"required\": true");
        var refused = TestHost.NotStarted(seed, demo: false, folder: host.Folder);
        var refusal = await Assert.ThrowsAsync<SeedRefusedException>(refused.StartAsync);
        Assert.Contains("“deliberations”的定义（版本 1）已改动", refusal.Message, StringComparison.Ordinal);
        await refused.StopAsync();

        await ReplaceAsync(seed, "\"version\": 1", "\"version\": 2");
        var second = TestHost.NotStarted(seed, demo: false, folder: host.Folder);
        await second.StartAsync();
        Assert.Equal(2, second.Get<LedgerCatalogue>().Find("deliberations")!.Version);
        var entry = await second.Get<LedgerStore>().FindAsync(TestHost.Office, "deliberations", number, TestHost.Token);
        Assert.Equal((1, "Topic"), (entry!.Ledger.Version, entry.Ledger.Field("topic")!.NameEn));
        await using (var context = second.Context())
        {
            Assert.Equal(2, await context.Ledgers.CountAsync(l => l.Code == "deliberations", TestHost.Token));
            Assert.Equal(1, await context.AuditEntries.CountAsync(e => e.Subject == "deliberations/2", TestHost.Token));
        }

        await second.StopAsync();
    }

    [Fact]
    public async Task ChangedKey_IsRefusedSinceEntriesAreKnownByIt()
    {
        var host = TestHost.NotStarted();
        var seed = host.Folder.CopySeed();
        await host.StopAsync();
        var first = TestHost.NotStarted(seed, demo: false, folder: host.Folder);
        await first.StartAsync();
        await first.StopAsync();
        await ReplaceAsync(seed, "\"key\": [\"held_on\", \"topic\"]", "\"key\": [\"held_on\"]");
        await ReplaceAsync(seed, "\"version\": 1", "\"version\": 2");

        var refused = TestHost.NotStarted(seed, demo: false, folder: host.Folder);
        var refusal = await Assert.ThrowsAsync<SeedRefusedException>(refused.StartAsync);
        Assert.Contains("held_on, topic", refusal.Message, StringComparison.Ordinal);
        await refused.StopAsync();
    }

    [Fact]
    public async Task FaultyDefinition_RefusesTheStartWithFileAndLine()
    {
        var host = TestHost.NotStarted();
        var seed = host.Folder.CopySeed();
        await host.StopAsync();
        await ReplaceAsync(seed, "\"project\": \"P1\"", "\"project\": \"P12\"");
        await System.IO.File.WriteAllTextAsync(Path.Combine(seed, "ledgers/twin.json"), await System.IO.File.ReadAllTextAsync(Path.Combine(seed, "ledgers/tickets.json"), TestHost.Token), TestHost.Token);

        await using var spoilt = TestHost.NotStarted(seed, folder: host.Folder);
        var refusal = await Assert.ThrowsAsync<SeedRefusedException>(spoilt.StartAsync);

        Assert.Contains(refusal.Faults, f => f is { File: File, Line: 6 });
        Assert.Contains("ledgers/twin.json:1: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("“project”的值“P12”不可用", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task ReplaceAsync(string seed, string stands, string instead)
    {
        var path = Path.Combine(seed, File);
        var text = await System.IO.File.ReadAllTextAsync(path, TestHost.Token);
        Assert.Contains(stands, text, StringComparison.Ordinal);
        await System.IO.File.WriteAllTextAsync(path, text.Replace(stands, instead, StringComparison.Ordinal), TestHost.Token);
    }
}
