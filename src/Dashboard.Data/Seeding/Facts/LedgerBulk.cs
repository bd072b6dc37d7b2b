using System.Globalization;
using Dashboard.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>Stores tens of thousands of invented entries with two prepared statements, where tracking each row would take seconds.</summary>
internal static class LedgerBulk
{
    private static readonly string[] EntryColumns =
    [
        "Id", "Ledger", "Number", "Definition", "Unit", "Village", "Key", "Words", "State", "OccurredOn", "Since", "Due", "EndedOn", "LastDue", "Values", "IsVoid", "Sequence", "Version",
    ];

    private static readonly string[] StepColumns = ["Entry", "Version", "Act", "Move", "State", "Values", "Reason", "Account", "At"];

    public static async Task StoreAsync(DashboardContext context, IReadOnlyList<DemoLedgerEntry> entries, CancellationToken cancellationToken)
    {
        var first = (await context.LedgerEntries.MaxAsync(e => (long?)e.Id, cancellationToken) ?? 0) + 1;
        await using var entry = Prepare(context, "ledger_entries", EntryColumns);
        await using var step = Prepare(context, "ledger_steps", StepColumns);
        foreach (var ((row, steps), place) in entries.Select((e, i) => (e, i)))
        {
            var id = first + place;
            Run(
                entry,
                [
                    id, row.Ledger, row.Number, row.Definition, row.Unit, row.Village, row.Key, row.Words, row.State, Text(row.OccurredOn), Text(row.Since), Text(row.Due),
                    Text(row.EndedOn), Text(row.LastDue), row.Values, row.IsVoid, row.Sequence, row.Version,
                ]);
            foreach (var done in steps)
            {
                Run(step, [id, done.Version, done.Act.ToString(), done.Move, done.State, done.Values, done.Reason, done.Account, done.At.ToUnixTimeMilliseconds()]);
            }
        }
    }

    private static SqliteCommand Prepare(DashboardContext context, string table, string[] columns)
    {
        var command = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction)context.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // Names of our own table and columns; every value is a parameter.
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select(c => $"@{c}"))})";
#pragma warning restore CA2100
        foreach (var column in columns)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@{column}" });
        }

        return command;
    }

    private static void Run(SqliteCommand command, ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
