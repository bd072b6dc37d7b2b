using Dashboard.Data.Storage;
using Dashboard.Domain.Audit;
using Dashboard.Domain.Baseline;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Dashboard.Data.Tests.Storage;

public sealed class WriteGateTests
{
    private static readonly DateOnly Day = new(2022, 4, 3);

    [Fact]
    public async Task WorkAndItsAuditEntry_AreKeptTogether()
    {
        await using var host = await TestHost.EmptyAsync();
        var result = await WriteAsync(host, (context, trail) =>
        {
            context.Honours.Add(new Honour("H1", "荣誉", "Honour", Day, "S9.2"));
            trail.Record("honour.add", "H1", new { name = "荣誉" });
            return Task.FromResult(7);
        });

        Assert.Equal(7, result);
        await using var context = host.Context();
        Assert.Equal(1, await context.Honours.CountAsync(TestHost.Token));
        var entry = await context.AuditEntries.SingleAsync(TestHost.Token);
        Assert.Equal((1, "office", "honour.add", "H1", """{"name":"荣誉"}"""), (entry.Sequence, entry.Actor, entry.Action, entry.Subject, entry.Detail));
        Assert.Equal(TestHost.Start, entry.Time);
        Assert.Null(AuditChain.Verify([entry]));
    }

    [Fact]
    public async Task EntriesOfManyWrites_FormOneChain()
    {
        await using var host = await TestHost.EmptyAsync();
        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => WriteAsync(host, (context, trail) =>
        {
            context.Honours.Add(new Honour($"H{i}", "荣誉", "Honour", Day, "S9.2"));
            trail.Record("honour.add", $"H{i}");
            trail.Record("honour.check", $"H{i}");
            return Task.FromResult(i);
        })));

        await using var context = host.Context();
        var entries = await context.AuditEntries.AsNoTracking().OrderBy(e => e.Sequence).ToListAsync(TestHost.Token);
        Assert.Equal(60, entries.Count);
        Assert.Null(AuditChain.Verify(entries));
        Assert.Equal(30, await context.Honours.CountAsync(TestHost.Token));
    }

    [Fact]
    public async Task ChangeWithoutRecord_IsRolledBack()
    {
        await using var host = await TestHost.EmptyAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(host, (context, _) =>
        {
            context.Honours.Add(new Honour("H1", "荣誉", "Honour", Day, "S9.2"));
            return Task.FromResult(0);
        }));
        await AssertNothingWrittenAsync(host);
    }

    [Fact]
    public async Task ChangeSavedByTheWorkItselfWithoutRecord_IsRolledBack()
    {
        await using var host = await TestHost.EmptyAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(host, async (context, _) =>
        {
            context.Honours.Add(new Honour("H1", "荣誉", "Honour", Day, "S9.2"));
            return await context.SaveChangesAsync(TestHost.Token);
        }));
        await AssertNothingWrittenAsync(host);
    }

    [Fact]
    public async Task ChangeInPlainSqlWithoutRecord_IsRolledBack()
    {
        await using var host = await TestHost.EmptyAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(host, (context, _) => context.Database.ExecuteSqlAsync(
            $"INSERT INTO honours (Code, NameZh, NameEn, AsOf, SourceItem) VALUES ('H1', '荣誉', 'Honour', '2022-04-03', 'S9.2')", TestHost.Token)));
        await AssertNothingWrittenAsync(host);
    }

    [Fact]
    public async Task WorkThatOnlyReads_NeedsNoRecord()
    {
        await using var host = await TestHost.EmptyAsync();
        Assert.Equal(0, await WriteAsync(host, (context, _) => context.Honours.CountAsync(TestHost.Token)));
        await AssertNothingWrittenAsync(host);
    }

    [Fact]
    public async Task FailingAuditInsert_FailsTheWrite()
    {
        await using var host = await TestHost.EmptyAsync();
        await host.BehindTheProductAsync(
            "CREATE TRIGGER full BEFORE INSERT ON audit_entries BEGIN SELECT RAISE(ABORT, 'disk full'); END;");
        await Assert.ThrowsAsync<DbUpdateException>(() => WriteAsync(host, async (context, trail) =>
        {
            context.Honours.Add(new Honour("H1", "荣誉", "Honour", Day, "S9.2"));
            trail.Record("honour.add", "H1");
            return await context.SaveChangesAsync(TestHost.Token);
        }));
        await AssertNothingWrittenAsync(host);
    }

    [Fact]
    public async Task FailingWork_LeavesNothingAndFreesTheGate()
    {
        await using var host = await TestHost.EmptyAsync();
        await Assert.ThrowsAsync<NotSupportedException>(() => WriteAsync<int>(host, async (context, trail) =>
        {
            context.Honours.Add(new Honour("H1", "荣誉", "Honour", Day, "S9.2"));
            trail.Record("honour.add", "H1");
            await context.SaveChangesAsync(TestHost.Token);
            throw new NotSupportedException();
        }));
        await AssertNothingWrittenAsync(host);
        Assert.Equal(1, await WriteAsync(host, (_, _) => Task.FromResult(1)));
    }

    [Fact]
    public async Task Work_HoldsTheDatabasesWriteLockFromItsFirstMoment()
    {
        await using var host = await TestHost.EmptyAsync();
        await using var other = new SqliteConnection(DatabaseConnection.StringFor(host.Folder.Database));
        await other.OpenAsync(TestHost.Token);
        var answer = await WriteAsync(host, (_, _) => Task.FromResult(raw.sqlite3_exec(other.Handle, "BEGIN IMMEDIATE")));
        Assert.Equal(raw.SQLITE_BUSY, answer);
    }

    private static Task<T> WriteAsync<T>(TestHost host, Func<DashboardContext, AuditTrail, Task<T>> work) =>
        host.Get<WriteGate>().WriteAsync(TestHost.Office, work, TestHost.Token);

    private static async Task AssertNothingWrittenAsync(TestHost host)
    {
        await using var context = host.Context();
        Assert.Equal(0, await context.Honours.CountAsync(TestHost.Token));
        Assert.Equal(0, await context.AuditEntries.CountAsync(TestHost.Token));
    }
}
