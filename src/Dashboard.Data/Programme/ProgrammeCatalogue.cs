using Dashboard.Data.Ledgers;
using Dashboard.Data.Seeding;
using Dashboard.Domain.Programme;

namespace Dashboard.Data.Programme;

/// <summary>The county's programme, in memory. It explains and leads on; no score depends on it, so the file is read at each start and not kept.</summary>
public sealed class ProgrammeCatalogue(LedgerCatalogue ledgers, DashboardDataOptions options)
{
    /// <summary>Its file in the seed folder.</summary>
    public const string FileName = "programme.json";

    /// <summary>Empty when the seed folder has none.</summary>
    public CountyProgramme Current { get; private set; } = CountyProgramme.Empty;

    /// <exception cref="SeedRefusedException">The file has faults.</exception>
    internal async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (options.SeedFolder is not { } folder || Path.Combine(folder, FileName) is not { } path || !File.Exists(path))
        {
            return;
        }

        var (programme, faults) = ProgrammeReader.Read(await File.ReadAllBytesAsync(path, cancellationToken), ledgers.Latest);
        Current = programme ?? throw new SeedRefusedException([.. faults.Select(f => SeedFault.Of(FileName, f))]);
    }
}
