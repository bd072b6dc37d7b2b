using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>Rows of the files of inspections, findings, plans and visits (seed-data/README.md).</summary>
internal static class DemoInspectionFiles
{
    private const string Planner = "office";
    private const int PlannedAhead = 6;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<(string File, string[] Columns, IEnumerable<string[]> Rows)> Of(DemoCounty county, DemoInspections inspections)
    {
        var plans = DemoPlans.Of(county, inspections).ToList();
        yield return (
            "demo/inspections.csv",
            ["number", "checklist", "unit", "place", "visited_on", "inspector", "companion", "state", "released_on", "answers", "note", "return_reason", "merged_into"],
            inspections.All.Select(Inspection));
        yield return ("demo/finding-steps.csv", ["inspection", "item", "act", "day", "account", "text", "days"], inspections.All.SelectMany(Steps));
        yield return (
            "demo/plans.csv",
            ["plan", "title", "checklist", "from", "to", "made_on", "made_by", "draw"],
            plans.Select((p, i) => Plan(p, i + 1, county.Inspections)));
        yield return (
            "demo/visits.csv",
            ["plan", "unit", "place", "from", "to", "inspector", "companion", "state", "inspection"],
            plans.SelectMany((p, i) => p.Visits.Select(v => Visit(v, i + 1))));
    }

    private static string[] Inspection(DemoInspection i) =>
    [
        Number(i.Number), i.Template.Code, i.Unit.Code, i.Place, DemoRound.Text(i.VisitedOn), i.Inspector, i.Companion ?? string.Empty, Word(i.State),
        i.ReleasedOn is { } released ? DemoRound.Text(released) : string.Empty,
        string.Join(';', i.Answers.Select(Answer)),
        i.Note, i.Reason, i.MergedInto is { } into ? Number(into) : string.Empty,
    ];

    private static string Answer(ItemAnswer answer)
    {
        var told = answer.Choice ?? (answer.Sampled is { } sampled ? $"{Number(answer.Count!.Value)}/{Number(sampled)}" : Number(answer.Count!.Value));
        return answer.Note is null ? $"{answer.Item}={told}" : $"{answer.Item}={told}:{answer.Note}";
    }

    private static IEnumerable<string[]> Steps(DemoInspection inspection) => inspection.Findings.SelectMany(f => f.Steps.Select(s => new[]
    {
        Number(inspection.Number), f.Item.Code, $"{s.Act}", DemoRound.Text(s.Day), s.Account, s.Reason ?? string.Empty, s.Days > 0 ? Number(s.Days) : string.Empty,
    }));

    private static string[] Plan(DemoPlan plan, int number, DemoInspectionSeed seed) =>
    [
        Number(number), plan.Title, plan.Kind.Checklist(), DemoRound.Text(plan.From), DemoRound.Text(plan.To),
        DemoRound.Text(MadeOn(plan, seed.Calendar, seed.LastDay)), Planner, plan.Draw is { } draw ? JsonSerializer.Serialize(draw, Json) : string.Empty,
    ];

    private static DateOnly MadeOn(DemoPlan plan, WorkingCalendar calendar, DateOnly last)
    {
        var ahead = calendar.AddWorkingDays(plan.From, -PlannedAhead);
        return ahead < last ? ahead : last;
    }

    private static string[] Visit(DemoVisit v, int plan) =>
    [
        Number(plan), v.Unit, v.Place, DemoRound.Text(v.From), DemoRound.Text(v.To), v.Inspector, v.Companion ?? string.Empty, Word(v.State),
        v.Inspection is { } number ? Number(number) : string.Empty,
    ];

    private static string Word<T>(T state)
        where T : struct, Enum => $"{state}".ToLowerInvariant();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
