namespace Dashboard.Cli.Demo.Inspections;

/// <summary>demo/findings-by-hand.csv: what is found at a unit between two days stands here instead of being drawn.</summary>
internal sealed record DemoFinds(string Unit, DateOnly From, DateOnly To, IReadOnlySet<string> Finds)
{
    public static DemoFinds Read(DemoTable.Row row) =>
        new(row["unit"], DemoRound.Day(row["from"]), DemoRound.Day(row["to"]), DemoDeskRow.Items(row["finds"]));
}
