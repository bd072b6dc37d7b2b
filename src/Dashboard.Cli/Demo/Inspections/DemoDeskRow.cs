using Dashboard.Domain.Inspections;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>demo/desk.csv: an inspection of the last months set by hand, so that every state is there and the demo accounts have something to do.</summary>
internal sealed record DemoDeskRow(
    string Unit, InspectionKind Kind, string Place, DateOnly VisitedOn, string Inspector, string? Companion, InspectionState State,
    IReadOnlySet<string> Finds, IReadOnlySet<string> Lying, string Reason)
{
    public static DemoDeskRow Read(DemoTable.Row row) => new(
        row["unit"],
        DemoRound.KindOf(row["checklist"]),
        row["place"],
        DemoRound.Day(row["visited_on"]),
        row["inspector"],
        row["companion"] is { Length: > 0 } companion ? companion : null,
        Enum.Parse<InspectionState>(row["state"], ignoreCase: true),
        Items(row["finds"]),
        Items(row["lying"]),
        row["reason"]);

    public static IReadOnlySet<string> Items(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
