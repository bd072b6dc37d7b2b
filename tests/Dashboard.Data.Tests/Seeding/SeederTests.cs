using Dashboard.Data.Accounts;
using Dashboard.Data.Runs;
using Dashboard.Data.Seeding;
using Dashboard.Domain.Access;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Data.Tests.Seeding;

public sealed class SeederTests
{
    [Fact]
    public async Task RepositorysSeedData_FillsAnEmptyDatabase()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        Assert.Equal(50, await context.Units.CountAsync(TestHost.Token));
        Assert.Equal(7, await context.Periods.CountAsync(TestHost.Token));
        Assert.Equal([TestHost.Open], await context.Periods.Where(p => p.State == PeriodState.Open).Select(p => p.Quarter).ToListAsync(TestHost.Token));
        Assert.Equal(4, await context.Honours.CountAsync(TestHost.Token));
        Assert.Equal(27086.99m, (await context.BaselineFigures.SingleAsync(f => f.SourceItem == "S4.9", TestHost.Token)).Value);
        Assert.All(
            await context.ScoreRuns.AsNoTracking().ToListAsync(TestHost.Token),
            r => Assert.Equal((RunKind.Published, "system"), (r.Kind, r.SealedBy)));
        Assert.Equal(6, await context.ScoreRuns.CountAsync(TestHost.Token));
        Assert.Equal(300, await context.ScoreRunUnits.CountAsync(TestHost.Token));
    }

    [Fact]
    public async Task FilledDatabase_IsLeftAlone()
    {
        await using var host = await TestHost.SeededAsync();
        await using var context = host.Context();
        var before = (await context.AuditEntries.CountAsync(TestHost.Token), await context.Observations.CountAsync(TestHost.Token));
        Assert.False(await host.Get<Seeder>().SeedAsync(TestHost.Token));
        Assert.Equal(before, (await context.AuditEntries.CountAsync(TestHost.Token), await context.Observations.CountAsync(TestHost.Token)));
    }

    [Fact]
    public async Task Production_StartsWithoutInventedFactsAndWithoutAnyAccount()
    {
        await using var host = TestHost.NotStarted(Repository.SeedFolder, demo: false);
        await host.StartAsync();
        await using var context = host.Context();
        Assert.Equal(0, await context.Users.CountAsync(TestHost.Token));
        Assert.Equal(0, await context.Observations.CountAsync(TestHost.Token));
        Assert.Equal(0, await context.Adjustments.CountAsync(TestHost.Token));
        Assert.Equal(0, await context.ScoreRuns.CountAsync(TestHost.Token));
        Assert.Equal([TestHost.Open], await context.Periods.Select(p => p.Quarter).ToListAsync(TestHost.Token));
        Assert.Equal(50, host.Get<LiveRun>().Current!.Run.Results.Count);
    }

    [Fact]
    public async Task FaultyRows_AreAllNamedByFileAndLineAndNothingIsStored()
    {
        await using var host = TestHost.NotStarted();
        var seed = host.Folder.CopySeed();
        await host.StopAsync();
        await ReplaceAsync(seed, "organisations.csv", "ENF-02,ENF,", "ENF-02,XXX,");
        await ReplaceAsync(seed, "baseline.csv", ",471,", ",47l,");
        await ReplaceAsync(seed, "holidays.csv", "2025-01-26", "2025-1-26");
        await ReplaceAsync(seed, "demo/2025Q3/observations.csv", "ENF-01,P1-01,", "ENF-01,P9-99,");
        File.Delete(Path.Combine(seed, "honours.csv"));

        var spoilt = TestHost.NotStarted(seed, folder: host.Folder);
        var refusal = await Assert.ThrowsAsync<SeedRefusedException>(spoilt.StartAsync);
        Assert.Contains(refusal.Faults, f => f is { File: "organisations.csv", Line: 3 });
        Assert.Contains(refusal.Faults, f => f is { File: "baseline.csv", Line: 2 });
        Assert.Contains(refusal.Faults, f => f is { File: "holidays.csv", Line: 3 });
        Assert.Contains(refusal.Faults, f => f is { File: "honours.csv", Line: 1 });
        Assert.Contains(refusal.Faults, f => f is { File: "demo/2025Q3/observations.csv", Line: 1052 });
        Assert.Contains("baseline.csv:2: \"value\" is \"47l\"", refusal.Message);
        Assert.Contains("baseline.csv:2: “value”为“47l”", refusal.Message);
        Assert.Contains("demo/2025Q3/observations.csv:1052: ", refusal.Message);

        await using (var context = spoilt.Context())
        {
            Assert.Equal(0, await context.Units.CountAsync(TestHost.Token));
            Assert.Equal(0, await context.AuditEntries.CountAsync(TestHost.Token));
            Assert.Equal(0, await context.Users.CountAsync(TestHost.Token));
        }

        await spoilt.StopAsync();
    }

    [Fact]
    public async Task UnitsOfSchemeAndOrganisation_MustAgree()
    {
        using var folder = new TestFolder();
        var seed = folder.CopySeed();
        await ReplaceAsync(seed, "organisations.csv", "GEN-01,", "GEN-77,");
        var refusal = Assert.Throws<SeedRefusedException>(() => new SeedReader(seed, demo: true).Read());
        Assert.Contains("“GEN-01”", refusal.Message);
        Assert.Contains("“GEN-77”", refusal.Message);
    }

    [Fact]
    public async Task TwoOpenPeriods_AreRefused()
    {
        using var folder = new TestFolder();
        var seed = folder.CopySeed();
        await ReplaceAsync(seed, "periods.csv", "2026Q2,published", "2026Q2,open");
        var refusal = Assert.Throws<SeedRefusedException>(() => new SeedReader(seed, demo: true).Read());
        Assert.Contains(refusal.Faults, f => f.File == "periods.csv");
    }

    [Fact]
    public async Task DemoAccounts_SignInWithTheirRoleAndUnit()
    {
        await using var host = await TestHost.SeededAsync();
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var claims = scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>();
        foreach (var demo in DemoAccounts.All)
        {
            var account = await users.FindByNameAsync(demo.Name);
            Assert.NotNull(account);
            Assert.True(await users.CheckPasswordAsync(account, DemoAccounts.Password));
            var actor = AccountClaims.ToActor(await claims.CreateAsync(account));
            Assert.Equal([demo.Role], actor!.Roles);
            Assert.Equal(demo.UnitNameZh is not null, actor.Unit is not null);
        }

        var posts = users.Users.ToList().ExceptBy(DemoAccounts.All.Select(a => a.Name), u => u.UserName!).ToList();
        Assert.Equal(50, posts.Count);
        Assert.All(posts, p => Assert.Equal((SeedClerk.AccountOf(p.UnitCode!), true), (p.UserName!, p.DisplayZh.EndsWith("填报员", StringComparison.Ordinal))));
        Assert.False(await users.CheckPasswordAsync(posts[0], DemoAccounts.Password));
        Assert.Equal(Enum.GetValues<Role>(), DemoAccounts.All.Select(a => a.Role).Distinct().Order());
    }

    [Fact]
    public async Task PublishedPeriods_AreScoredAtTheirShareOfTheYear()
    {
        await using var host = await TestHost.SeededAsync();
        var catalogue = host.Get<RunCatalogue>();
        Assert.Equal(
            [new(2025, 1), new(2025, 2), new(2025, 3), new(2025, 4), new(2026, 1), new(2026, 2), new Quarter(2026, 3)],
            catalogue.Runs.Keys);
        Assert.All(catalogue.Runs.Values, r => Assert.Equal(r.Quarter == TestHost.Open, r.IsProvisional));
        var shares = catalogue.Runs.Values.Select(r => r.Run.Package.Scheme.AtElapsed(r.Quarter.ElapsedShare)).Zip(catalogue.Runs.Values);
        Assert.All(shares, s => Assert.Equal(
            s.First.Indicators.Select(i => i.Rule), s.Second.Run.Package.Scheme.Indicators.Select(i => i.Rule)));
    }

    private static async Task ReplaceAsync(string folder, string file, string old, string replacement)
    {
        var path = Path.Combine(folder, file);
        var text = await File.ReadAllTextAsync(path, TestHost.Token);
        Assert.Contains(old, text);
        var place = text.IndexOf(old, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, string.Concat(text.AsSpan(0, place), replacement, text.AsSpan(place + old.Length)), TestHost.Token);
    }
}
