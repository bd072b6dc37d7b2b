using Dashboard.Data.Startup;
using Dashboard.Data.Storage;
using Microsoft.Data.Sqlite;

namespace Dashboard.Data.Tests.Storage;

public sealed class ImmutableTablesTests
{
    public static TheoryData<string> Changes =>
    [
        "UPDATE audit_entries SET Actor = 'nobody' WHERE Sequence = 1",
        "DELETE FROM audit_entries WHERE Sequence = 1",
        "UPDATE score_runs SET OutputHash = '' WHERE Number = 1",
        "DELETE FROM score_runs",
        "UPDATE score_run_units SET Total = 9999 WHERE Run = 1",
        "DELETE FROM score_run_units WHERE Run = 1",
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task WriteOnceRow_CannotBeChanged(string change)
    {
        await using var host = await TestHost.SeededAsync();
        var refusal = await Assert.ThrowsAsync<SqliteException>(() => host.BehindTheProductAsync(change));
        Assert.Contains("write-once", refusal.Message);
    }

    [Fact]
    public async Task TableThatLostItsTriggers_StopsTheStart()
    {
        await using var host = await TestHost.SeededAsync();
        await host.BehindTheProductAsync($"DROP TRIGGER {ImmutableTables.UpdateTrigger("score_runs")}");
        await host.StopAsync();

        var again = TestHost.NotStarted(folder: host.Folder);
        var refusal = await Assert.ThrowsAsync<StartupRefusedException>(again.StartAsync);
        Assert.Equal([StartupFaultKind.UnprotectedTable], refusal.Faults.Select(f => f.Kind));
        Assert.Contains("score_runs", refusal.Message);
        await again.StopAsync();
    }
}
