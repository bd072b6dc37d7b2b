using Dashboard.Data.Audit;
using Dashboard.Data.Seeding;
using Dashboard.Data.ThreeAssessments;

namespace Dashboard.Data.Tests.ThreeAssessments;

public sealed class AssessmentCatalogueTests
{
    [Fact]
    public async Task Weights_AreReadAndStandOnTheTrailOnce()
    {
        await using var host = await TestHost.SeededAsync();

        Assert.Equal(["A1", "A2", "A3", "head"], host.Get<AssessmentCatalogue>().Current.Assessments.Select(a => a.Code));
        var entries = (await host.Get<AuditStore>().ReadAsync(TestHost.Auditor, null, 1_000, TestHost.Token)).Where(e => e.Action == "assessments.define");
        Assert.Contains("civilisation", Assert.Single(entries).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangedWeights_NeedAHigherVersionAndStandOnTheTrail()
    {
        var host = TestHost.NotStarted();
        var seed = host.Folder.CopySeed();
        var file = Path.Combine(seed, AssessmentCatalogue.FileName);
        await host.StopAsync();
        var first = TestHost.NotStarted(seed, demo: false, folder: host.Folder);
        await first.StartAsync();
        await first.StopAsync();

        var sound = await File.ReadAllTextAsync(file, TestHost.Token);
        await File.WriteAllTextAsync(file, sound.Replace("\"ENF\": 15", "\"ENF\": 16", StringComparison.Ordinal), TestHost.Token);
        var refused = TestHost.NotStarted(seed, demo: false, folder: host.Folder);
        var refusal = await Assert.ThrowsAsync<SeedRefusedException>(refused.StartAsync);
        Assert.Contains("考核比值", refusal.Message, StringComparison.Ordinal);
        await refused.StopAsync();

        await File.WriteAllTextAsync(
            file, sound.Replace("\"ENF\": 15", "\"ENF\": 16", StringComparison.Ordinal).Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal), TestHost.Token);
        await using var second = TestHost.NotStarted(seed, demo: false, folder: host.Folder);
        await second.StartAsync();
        Assert.Equal(16, second.Get<AssessmentCatalogue>().Current.Find("A1")!.LeadGooseBefore["ENF"]);
        Assert.Equal(["2", "1"], (await second.Get<AuditStore>().ReadAsync(TestHost.Auditor, null, 1_000, TestHost.Token)).Where(e => e.Action == "assessments.define").Select(e => e.Subject));
    }

    [Theory]
    [InlineData(AssessmentCatalogue.FileName, "\"before\": 95", "\"before\": 94")]
    [InlineData("programme.json", "\"no\": \"S0.2\"", "\"no\": \"S0.1\"")]
    [InlineData("programme.json", "\"ledger\": \"disputes\"", "\"ledger\": \"quarrels\"")]
    public async Task FaultyFile_RefusesTheStartWithFileAndLine(string name, string stands, string instead)
    {
        var host = TestHost.NotStarted();
        var seed = host.Folder.CopySeed();
        await host.StopAsync();
        var file = Path.Combine(seed, name);
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, TestHost.Token)).Replace(stands, instead, StringComparison.Ordinal), TestHost.Token);
        var refused = TestHost.NotStarted(seed, demo: false, folder: host.Folder);

        var refusal = await Assert.ThrowsAsync<SeedRefusedException>(refused.StartAsync);
        Assert.All(refusal.Faults, f => Assert.True(f.File == name && f.Line > 1));
        await refused.StopAsync();
    }
}
