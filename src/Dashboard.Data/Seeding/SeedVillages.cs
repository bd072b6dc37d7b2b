using Dashboard.Domain.Organisation;

namespace Dashboard.Data.Seeding;

/// <summary>Reads villages.csv (seed-data/README.md): villages and communities with their townships.</summary>
public static class SeedVillages
{
    public const string FileName = "villages.csv";

    private static readonly string[] Columns = ["code", "township", "kind", "name_zh", "name_en"];

    /// <param name="folder">The seed folder.</param>
    /// <param name="units">Codes of the units; a village of another township is a fault; null to take them as they are.</param>
    /// <param name="faults">Where every fault is added.</param>
    internal static List<Village> Read(string folder, IReadOnlySet<string>? units, List<SeedFault> faults) => SeedTable.Keyed(folder, FileName, Columns, "code", faults, r =>
    {
        if (units?.Contains(r.Text("township")) == false)
        {
            r.Fault(SeedFaultKind.UnknownUnit, "township", r.Text("township"));
        }

        return new Village(
            r.Text("code"), r.Text("township"), r.Choice("kind", ("village", VillageKind.Village), ("community", VillageKind.Community)), r.Text("name_zh"), r.Text("name_en"));
    });
}
