using System.Globalization;
using Dashboard.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Dashboard.Data.Ledgers;

/// <summary>Stores tens of thousands of entries with prepared statements, where tracking each row would take minutes.</summary>
internal static class LedgerBulk
{
    private static readonly string[] EntryColumns =
    [
        "Id", "Ledger", "Number", "Definition", "Unit", "Village", "Key", "Words", "State", "OccurredOn", "Since", "Due", "EndedOn", "LastDue", "Values", "IsVoid", "Sequence", "Version",
    ];

    // What an entry never changes stays out.
    private static readonly string[] ChangingColumns = [.. EntryColumns.Except(["Id", "Ledger", "Number", "Definition", "Unit", "Village", "IsVoid"])];

    private static readonly string[] StepColumns = ["Entry", "Version", "Act", "Move", "State", "Values", "Reason", "Account", "At"];

    /// <summary>New entries with all their steps.</summary>
    public static async Task AddAsync(DashboardContext context, IEnumerable<BulkEntry> entries, CancellationToken cancellationToken)
    {
        var id = await context.LedgerEntries.MaxAsync(e => (long?)e.Id, cancellationToken) ?? 0;
        await using var entry = Prepare(context, $"INSERT INTO ledger_entries ({Names(EntryColumns)}) VALUES ({Values(EntryColumns)})", EntryColumns);
        await using var step = PrepareStep(context);
        foreach (var (row, steps) in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            id++;
            Run(entry, [id, row.Ledger, row.Number, row.Definition, row.Unit, row.Village, .. Changing(row), row.IsVoid, row.Sequence, row.Version]);
            AddSteps(step, id, steps);
        }
    }

    /// <summary>Entries that are there, as they stand after new steps.</summary>
    public static async Task ChangeAsync(DashboardContext context, IEnumerable<BulkEntry> entries, CancellationToken cancellationToken)
    {
        await using var entry = Prepare(
            context, $"UPDATE ledger_entries SET {string.Join(", ", ChangingColumns.Select(c => $"\"{c}\" = @{c}"))} WHERE \"Id\" = @Id", [.. ChangingColumns, "Id"]);
        await using var step = PrepareStep(context);
        foreach (var (row, steps) in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run(entry, [.. Changing(row), row.Sequence, row.Version, row.Id]);
            AddSteps(step, row.Id, steps);
        }
    }

    private static object?[] Changing(LedgerEntryRow row) =>
        [row.Key, row.Words, row.State, Text(row.OccurredOn), Text(row.Since), Text(row.Due), Text(row.EndedOn), Text(row.LastDue), row.Values];

    private static void AddSteps(SqliteCommand command, long entry, IReadOnlyList<LedgerStepRow> steps)
    {
        foreach (var step in steps)
        {
            Run(command, [entry, step.Version, step.Act.ToString(), step.Move, step.State, step.Values, step.Reason, step.Account, step.At.ToUnixTimeMilliseconds()]);
        }
    }

    private static SqliteCommand PrepareStep(DashboardContext context) =>
        Prepare(context, $"INSERT INTO ledger_steps ({Names(StepColumns)}) VALUES ({Values(StepColumns)})", StepColumns);

    private static string Names(string[] columns) => string.Join(", ", columns.Select(c => $"\"{c}\""));

    private static string Values(string[] columns) => string.Join(", ", columns.Select(c => $"@{c}"));

    private static SqliteCommand Prepare(DashboardContext context, string statement, string[] columns)
    {
        var command = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction)context.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // Names of our own tables and columns; every value is a parameter.
        command.CommandText = statement;
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
