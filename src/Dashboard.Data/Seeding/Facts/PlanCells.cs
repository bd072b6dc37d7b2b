using System.Text.Json;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>Reads conflicts.csv, plans.csv and visits.csv. A drawn plan is drawn again: its visits must be what its seed gives.</summary>
internal sealed class PlanCells(DemoFolder folder)
{
    public const string PlansFile = "demo/plans.csv";
    public const string VisitsFile = "demo/visits.csv";
    public const string ConflictsFile = "demo/conflicts.csv";

    private const int MadeAt = 9 * 60;
    private static readonly (string Name, VisitState Value)[] States =
        [("planned", VisitState.Planned), ("done", VisitState.Done), ("cancelled", VisitState.Cancelled)];

    private readonly Dictionary<long, (PlanRow Plan, int Line)> _plans = [];

    public IReadOnlyList<ConflictRow> Conflicts()
    {
        var none = Array.Empty<string>().ToLookup(a => a, StringComparer.Ordinal);
        return [.. folder.Rows(ConflictsFile, "account", "unit").Select(r =>
        {
            var unit = folder.Unit(r);
            return new ConflictRow { Account = folder.Inspector(r, "account", unit, none) ?? r.Text("account"), Unit = unit };
        })];
    }

    public IReadOnlyList<PlanRow> Plans()
    {
        foreach (var row in folder.Rows(PlansFile, "plan", "title", "checklist", "from", "to", "made_on", "made_by", "draw"))
        {
            var number = row.WholeNumber("plan") ?? 0;
            if (folder.Checklist(row) is not { } checklist || !Add(row, number))
            {
                continue;
            }

            var draw = ReadDraw(row);
            _plans[number] = (
                new PlanRow
                {
                    Id = DemoId.OfPlan(number),
                    Title = row.Text("title"),
                    Kind = InspectionKinds.OfChecklist(checklist.Code)!.Value,
                    From = row.Date("from"),
                    To = row.Date("to"),
                    Seed = draw?.Seed,
                    Draw = draw is null ? null : row.Text("draw"),
                    MadeAt = DemoFolder.At(row.Date("made_on"), MadeAt),
                    MadeBy = row.Text("made_by"),
                },
                row.Line);
        }

        return [.. _plans.Values.Select(p => p.Plan)];
    }

    /// <returns>The visits, and which inspection was made for which.</returns>
    public (IReadOnlyList<VisitRow> Visits, IReadOnlyDictionary<long, VisitRow> OfInspection) Visits(ILookup<string, string> conflicts)
    {
        var visits = new List<VisitRow>();
        var made = new Dictionary<long, VisitRow>();
        var places = new Dictionary<long, int>();
        foreach (var row in folder.Rows(VisitsFile, "plan", "unit", "place", "from", "to", "inspector", "companion", "state", "inspection"))
        {
            var number = row.WholeNumber("plan") ?? 0;
            if (!_plans.TryGetValue(number, out var plan))
            {
                row.Fault(SeedFaultKind.UnknownNumber, "plan", DemoFolder.Text(number), PlansFile);
                continue;
            }

            var unit = folder.Unit(row);
            places[number] = places.GetValueOrDefault(number) + 1;
            var visit = new VisitRow
            {
                Id = DemoId.OfVisit(number, places[number]),
                Plan = plan.Plan.Id,
                Kind = plan.Plan.Kind,
                Checklist = plan.Plan.Kind.Checklist(),
                ChecklistVersion = 1,
                Unit = unit,
                Place = row.Text("place"),
                From = row.Date("from"),
                To = row.Date("to"),
                Inspector = folder.Inspector(row, "inspector", unit, conflicts) ?? row.Text("inspector"),
                Companion = folder.Inspector(row, "companion", unit, conflicts),
                State = row.Choice("state", States),
            };
            visits.Add(visit);
            if (row.WholeNumber("inspection") is { } inspection && !made.TryAdd(inspection, visit))
            {
                row.Fault(SeedFaultKind.Twice, $"inspection {inspection}", DemoFolder.Text(row.Line));
            }
        }

        foreach (var (plan, line) in _plans.Values)
        {
            CheckDraw(plan, line, [.. visits.Where(v => v.Plan == plan.Id)]);
        }

        return (visits, made);
    }

    private bool Add(SeedRow row, long number)
    {
        if (_plans.TryGetValue(number, out var before))
        {
            row.Fault(SeedFaultKind.Twice, DemoFolder.Text(number), DemoFolder.Text(before.Line));
            return false;
        }

        return true;
    }

    private static DrawRecord? ReadDraw(SeedRow row)
    {
        try
        {
            return PlanStore.ReadDraw(row.Optional("draw"));
        }
        catch (JsonException)
        {
            row.Fault(SeedFaultKind.DrawDiffers, row.Text("title"));
            return null;
        }
    }

    private void CheckDraw(PlanRow plan, int line, IReadOnlyList<VisitRow> visits)
    {
        if (PlanStore.ReadDraw(plan.Draw) is not { } draw)
        {
            return;
        }

        var drawn = draw.Replay().Where(d => d.Inspectors is not null)
            .Select(d => (d.Unit, d.Inspectors!.Value[0], d.Inspectors.Value.Length > 1 ? d.Inspectors.Value[1] : null));
        if (!drawn.SequenceEqual(visits.Select(v => (v.Unit, v.Inspector, v.Companion))))
        {
            folder.Fault(PlansFile, line, SeedFaultKind.DrawDiffers, plan.Title);
        }
    }
}
