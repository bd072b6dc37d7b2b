using System.Text;
using Dashboard.Data.Seeding;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Measurement;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Data.Measurement;

/// <summary>The file of measures in the seed folder, checked against the scheme and the ledgers.</summary>
internal sealed record MeasureFile(MeasureSet Measures, string Json)
{
    public const string Name = "measures.json";

    /// <summary>The file as it is, unread; null when the folder has none.</summary>
    public static string? Text(string seedFolder) =>
        Path.Combine(seedFolder, Name) is var path && File.Exists(path) ? Text(File.ReadAllBytes(path)) : null;

    /// <summary>Null when the folder has none, or after a fault.</summary>
    public static MeasureFile? Read(string seedFolder, Scheme scheme, IReadOnlyCollection<LedgerDefinition> ledgers, List<SeedFault> faults)
    {
        var path = Path.Combine(seedFolder, Name);
        if (!File.Exists(path))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        var (measures, found) = MeasureReader.Read(bytes, scheme, ledgers);
        faults.AddRange(found.Select(f => SeedFault.Of(Name, f)));
        return measures is null ? null : new MeasureFile(measures, Text(bytes));
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
}
