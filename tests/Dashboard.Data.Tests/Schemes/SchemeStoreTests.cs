using System.Text;
using Dashboard.Data.Schemes;
using Dashboard.Domain.Access;
using Dashboard.Scoring.Packages;

namespace Dashboard.Data.Tests.Schemes;

public sealed class SchemeStoreTests
{
    [Fact]
    public async Task SeededScheme_IsInUseWithItsUnits()
    {
        await using var host = await TestHost.SeededAsync();
        var scheme = Assert.Single(await host.Get<SchemeStore>().ListAsync(TestHost.Leader, TestHost.Token));
        Assert.Equal((SchemeStatus.InUse, "LC-LAW", 80, 50), (scheme.Status, scheme.Scheme.Code, scheme.Scheme.Indicators.Length, scheme.Units.Count));
    }

    [Fact]
    public async Task NewVersion_IsStoredAsDraftOnce()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<SchemeStore>();
        var files = SchemeFilesOf("2027.1");
        Assert.Equal(AddSchemeOutcome.Added, (await store.AddDraftAsync(TestHost.Office, files, TestHost.Token)).Outcome);
        Assert.Equal(AddSchemeOutcome.VersionExists, (await store.AddDraftAsync(TestHost.Office, files, TestHost.Token)).Outcome);
        var schemes = await store.ListAsync(TestHost.Leader, TestHost.Token);
        Assert.Equal([("2027.1", SchemeStatus.Draft), ("2026.1", SchemeStatus.InUse)], schemes.Select(s => (s.Scheme.Version, s.Status)));
    }

    [Fact]
    public async Task FaultyScheme_IsRefusedWithItsFaults()
    {
        await using var host = await TestHost.SeededAsync();
        var files = SchemeFilesOf("2027.1");
        files[PackageFileNames.Weights] = Encoding.UTF8.GetBytes("code,unit_type,weight\nP1-01,*,-1\nP9-99,*,1\n");
        var result = await host.Get<SchemeStore>().AddDraftAsync(TestHost.Office, files, TestHost.Token);
        Assert.Equal(AddSchemeOutcome.Faulty, result.Outcome);
        Assert.Contains(result.Faults, f => f is { File: PackageFileNames.Weights, Line: 2 });
        Assert.Single(await host.Get<SchemeStore>().ListAsync(TestHost.Leader, TestHost.Token));
    }

    [Fact]
    public async Task OnlyTheOffice_ChangesTheScheme()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<SchemeStore>();
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.AddDraftAsync(TestHost.Leader, SchemeFilesOf("2027.1"), TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.ListAsync(TestHost.SystemAdmin, TestHost.Token));
        Assert.Single(await store.ListAsync(TestHost.Leader, TestHost.Token));
    }

    private static Dictionary<string, byte[]> SchemeFilesOf(string version)
    {
        var folder = Path.Combine(Repository.SeedFolder, "scheme");
        var files = Directory.EnumerateFiles(folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes, StringComparer.Ordinal);
        var header = Encoding.UTF8.GetString(files[PackageFileNames.Scheme]).Replace("2026.1", version, StringComparison.Ordinal)
            .Replace("2026-01-01", "2027-01-01", StringComparison.Ordinal);
        files[PackageFileNames.Scheme] = Encoding.UTF8.GetBytes(header);
        return files;
    }
}
