using System.Globalization;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Measurement;
using Dashboard.Data.Programme;
using Dashboard.Data.Runs;
using Dashboard.Data.Seeding;
using Dashboard.Data.Storage;
using Dashboard.Data.ThreeAssessments;
using Dashboard.Data.Villages;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Startup;

/// <summary>
/// Opens the database at start-up: alone, checked, migrated, seeded, with its runs in memory. Disposing it, as the host does
/// at the end, marks a proper stop.
/// </summary>
public sealed class DatabaseStartup(
    IDbContextFactory<DashboardContext> contexts,
    DashboardDataOptions options,
    Seeder seeder,
    VillageUpdate villages,
    LedgerUpdate ledgers,
    MeasureUpdate measures,
    ProgrammeCatalogue programme,
    AssessmentCatalogue assessments,
    RunCatalogue catalogue,
    LiveRun live) : IDisposable
{
    private InstanceLock? _lock;
    private bool _prepared;

    /// <exception cref="StartupRefusedException">A check failed; the message lists every one in both languages.</exception>
    /// <exception cref="SeedRefusedException">The seed data has faults; nothing was stored.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(options.DatabasePath);
        MakeFolder(path);
        _lock = InstanceLock.TryTake(path)
            ?? throw new StartupRefusedException([new StartupFault(StartupFaultKind.AlreadyRunning, path)]);
        await CheckAndMigrateAsync(path, cancellationToken);
        await seeder.SeedAsync(cancellationToken);
        await villages.PrepareAsync(cancellationToken);
        await ledgers.PrepareAsync(cancellationToken);
        await measures.PrepareAsync(cancellationToken);
        await programme.LoadAsync(cancellationToken);
        await assessments.LoadAsync(cancellationToken);
        await LoadRunsAsync(cancellationToken);
        live.Refresh();
        await live.SettledAsync();
        _prepared = true;
    }

    public void Dispose()
    {
        if (_lock is null)
        {
            return;
        }

        // Closing the last connection writes the log back into the database file.
        using var connection = new SqliteConnection(DatabaseConnection.StringFor(options.DatabasePath));
        SqliteConnection.ClearPool(connection);
        if (_prepared)
        {
            // A refused start leaves the mark of an unclean stop, so that the next one checks for damage again.
            _lock.MarkClean();
        }

        _lock.Dispose();
        _lock = null;
    }

    private async Task LoadRunsAsync(CancellationToken cancellationToken)
    {
        try
        {
            await catalogue.LoadAsync(cancellationToken);
        }
        catch (RunCorruptException e)
        {
            throw new StartupRefusedException(
                [new StartupFault(StartupFaultKind.SealedRunDiffers, e.Number.ToString("0000", CultureInfo.InvariantCulture))]);
        }
    }

    private async Task CheckAndMigrateAsync(string path, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var facts = await DatabaseInspector.InspectAsync(context, path, _lock!.LastStopWasUnclean, cancellationToken);
        Refuse(StartupChecks.Judge(facts));
        await DatabaseInspector.ClearStaleMigrationLockAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        var bare = await DatabaseInspector.UnprotectedTablesAsync(context, cancellationToken);
        Refuse([.. bare.Select(table => new StartupFault(StartupFaultKind.UnprotectedTable, table))]);
    }

    private static void MakeFolder(string databasePath)
    {
        var folder = Path.GetDirectoryName(databasePath)!;
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else if (!Directory.Exists(folder))
            {
                // It will hold password hashes and keys: nobody else on the machine needs to look inside.
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupRefusedException([new StartupFault(StartupFaultKind.NotWritable, databasePath, e.Message)]);
        }
    }

    private static void Refuse(IReadOnlyList<StartupFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new StartupRefusedException(faults);
        }
    }
}
