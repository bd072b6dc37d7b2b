using Dashboard.Domain.Inspections;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>demo/draws.csv: a plan whose visits are drawn fairly (双随机) from its public seed.</summary>
internal sealed record DemoDraw(
    string Title, InspectionKind Kind, string Seed, IReadOnlyList<string> UnitTypes, int Count, int PerUnit, DateOnly From, DateOnly To)
{
    public static DemoDraw Read(DemoTable.Row row) => new(
        row["title"], DemoRound.KindOf(row["checklist"]), row["seed"], row["units"].Split(';'), (int)DemoNumber.Parse(row["count"]),
        (int)DemoNumber.Parse(row["per_unit"]), DemoRound.Day(row["from"]), DemoRound.Day(row["to"]));
}
