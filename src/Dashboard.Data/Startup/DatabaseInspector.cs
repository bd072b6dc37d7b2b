using System.Globalization;
using Dashboard.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Startup;

/// <summary>Asks the database about itself.</summary>
internal static class DatabaseInspector
{
    /// <summary>Switches the file to WAL, because only a file made by the product starts that way, and reads what it then says.</summary>
    public static async Task<DatabaseFacts> InspectAsync(
        DashboardContext context, string databasePath, bool quickCheck, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        await AskAsync(connection, "PRAGMA journal_mode = wal", cancellationToken);
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
        return new DatabaseFacts(
            Version.Parse(connection.ServerVersion),
            await AskAsync(connection, "PRAGMA journal_mode", cancellationToken),
            await AskNumberAsync(connection, "PRAGMA synchronous", cancellationToken),
            await AskNumberAsync(connection, "PRAGMA foreign_keys", cancellationToken) == 1,
            await AskNumberAsync(connection, "PRAGMA mmap_size", cancellationToken),
            FileSystemOf(databasePath),
            quickCheck ? await AskAsync(connection, "PRAGMA quick_check(1)", cancellationToken) : null,
            [.. applied.Except(context.Database.GetMigrations(), StringComparer.Ordinal)]);
    }

    /// <summary>
    /// A migration that was killed leaves its lock row behind, and the next one would wait for ever. Called only while this is
    /// the single instance, so the row can belong to nobody alive.
    /// </summary>
    public static async Task ClearStaleMigrationLockAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        if (await AskNumberAsync(
            connection, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'", cancellationToken) > 0)
        {
            await AskAsync(connection, "DELETE FROM __EFMigrationsLock", cancellationToken);
        }
    }

    /// <summary>Tables that must refuse changes and no longer do; rebuilding a table in a migration drops its triggers.</summary>
    public static async Task<IReadOnlyList<string>> UnprotectedTablesAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var bare = new List<string>();
        foreach (var table in ImmutableTables.Names)
        {
            var sql = FormattableString.Invariant(
                $"SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{table}' AND name IN ('{ImmutableTables.UpdateTrigger(table)}', '{ImmutableTables.DeleteTrigger(table)}')");
            if (await AskNumberAsync(connection, sql, cancellationToken) != 2)
            {
                bare.Add(table);
            }
        }

        return bare;
    }

    private static string FileSystemOf(string databasePath)
    {
        try
        {
            return new DriveInfo(Path.GetFullPath(databasePath)).DriveFormat;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // A system that will not say is not refused for it.
            return string.Empty;
        }
    }

    private static async Task<long> AskNumberAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken) =>
        long.Parse(await AskAsync(connection, sql, cancellationToken), NumberStyles.Integer, CultureInfo.InvariantCulture);

    private static async Task<string> AskAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this class; pragmas take no parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        var answer = await command.ExecuteScalarAsync(cancellationToken);
        return Convert.ToString(answer, CultureInfo.InvariantCulture) ?? string.Empty;
    }
}
