using Dashboard.Data.Audit;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;

namespace Dashboard.Data.Tests.Audit;

public sealed class AuditStoreTests
{
    [Theory]
    [InlineData(Role.Leader)]
    [InlineData(Role.Office)]
    [InlineData(Role.Clerk)]
    [InlineData(Role.SystemAdmin)]
    [InlineData(Role.SecurityAdmin)]
    public async Task OnlyTheAuditor_ReadsTheTrail(Role role)
    {
        await using var host = await TestHost.EmptyAsync();
        var store = host.Get<AuditStore>();
        var actor = new Actor("someone", [role], "ENF-01");
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.ReadAsync(actor, null, 10, TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.VerifyAsync(actor, TestHost.Token));
    }

    [Fact]
    public async Task Trail_IsReadFromTheNewestInPages()
    {
        await using var host = await TestHost.SeededAsync();
        var store = host.Get<AuditStore>();
        var newest = await store.ReadAsync(TestHost.Auditor, null, 3, TestHost.Token);
        var older = await store.ReadAsync(TestHost.Auditor, newest[^1].Sequence, 3, TestHost.Token);
        Assert.Equal([newest[0].Sequence, newest[0].Sequence - 1, newest[0].Sequence - 2], newest.Select(e => e.Sequence));
        Assert.Equal(newest[^1].Sequence - 1, older[0].Sequence);
    }

    [Fact]
    public async Task SeededTrail_IsWhole()
    {
        await using var host = await TestHost.SeededAsync();
        var verification = await host.Get<AuditStore>().VerifyAsync(TestHost.Auditor, TestHost.Token);
        Assert.True(verification.IsWhole);
        Assert.Equal(95, verification.Entries);
        Assert.Equal((await host.Get<AuditStore>().ReadAsync(TestHost.Auditor, null, 1, TestHost.Token))[0].Hash, verification.Head);
    }

    [Theory]
    [InlineData("UPDATE audit_entries SET Actor = 'nobody' WHERE Sequence = 4", 4)]
    [InlineData("UPDATE audit_entries SET Time = Time + 1 WHERE Sequence = 1", 1)]
    [InlineData("DELETE FROM audit_entries WHERE Sequence = 7", 7)]
    public async Task AlteredTrail_IsFoundWhereItWasAltered(string forgery, long brokenAt)
    {
        await using var host = await TestHost.SeededAsync();
        await host.BehindTheProductAsync($"DROP TRIGGER {ImmutableTables.UpdateTrigger("audit_entries")}; DROP TRIGGER {ImmutableTables.DeleteTrigger("audit_entries")}");
        Assert.Equal(1, await host.BehindTheProductAsync(forgery));
        var verification = await host.Get<AuditStore>().VerifyAsync(TestHost.Auditor, TestHost.Token);
        Assert.Equal((false, brokenAt), (verification.IsWhole, verification.BrokenAt));
    }
}
