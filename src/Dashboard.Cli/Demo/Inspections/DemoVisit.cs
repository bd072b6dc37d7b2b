using Dashboard.Domain.Inspections;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>A visit of a plan.</summary>
/// <param name="Title">Of the plan.</param>
/// <param name="Inspection">Number of the inspection that was made; null when none was.</param>
internal sealed record DemoVisit(
    string Title, InspectionKind Kind, string Unit, string Place, DateOnly From, DateOnly To, string Inspector, string? Companion,
    VisitState State, int? Inspection)
{
    public static DemoVisit Read(DemoTable.Row row) => new(
        row["title"], DemoRound.KindOf(row["checklist"]), row["unit"], row["place"], DemoRound.Day(row["from"]), DemoRound.Day(row["to"]),
        row["inspector"], row["companion"] is { Length: > 0 } companion ? companion : null,
        Enum.Parse<VisitState>(row["state"], ignoreCase: true), null);
}
