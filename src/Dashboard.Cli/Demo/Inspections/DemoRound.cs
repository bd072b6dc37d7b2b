using System.Globalization;
using Dashboard.Domain.Inspections;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>demo/rounds.csv: a round of inspections of one kind in which each unit named is visited with some chance.</summary>
/// <param name="Title">Title of the plan that it was; empty when it was planned on paper.</param>
/// <param name="Kind">What is inspected.</param>
/// <param name="Units">Unit types.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Share">Chance of a unit of strength 100.</param>
/// <param name="Weak">What is added for each point of strength below 100, in hundredths.</param>
internal sealed record DemoRound(
    string Title, InspectionKind Kind, IReadOnlyList<string> Units, DateOnly From, DateOnly To, decimal Share, decimal Weak)
{
    public static IReadOnlyList<DemoRound> Load(string folder) => [.. DemoTable.Load(folder, "demo/rounds.csv").Rows.Select(r => new DemoRound(
        r["title"], KindOf(r["checklist"]), r["units"].Split(';'), Day(r["from"]), Day(r["to"]), DemoNumber.Parse(r["share"]), DemoNumber.Parse(r["weak"])))];

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static InspectionKind KindOf(string checklist) =>
        InspectionKinds.OfChecklist(checklist) ?? throw new FormatException($"'{checklist}' is the checklist of no kind of inspection");

    public bool Visits(DemoUnit unit, decimal strength) => Units.Contains(unit.Type, StringComparer.Ordinal)
        && DemoRandom.For("visited", unit.Code, $"{Kind}", Text(From)).Share() < Share + (Weak * (100 - strength) / 100);

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
