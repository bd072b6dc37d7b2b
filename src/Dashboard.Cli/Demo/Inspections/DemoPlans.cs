using System.Collections.Immutable;
using Dashboard.Domain.Inspections;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>The plans of the demo: those that were carried out, those named by hand for the weeks to come, and those drawn.</summary>
internal static class DemoPlans
{
    private const int DaysBetween = 3;
    private const int DaysForOne = 4;

    public static IEnumerable<DemoPlan> Of(DemoCounty county, DemoInspections inspections)
    {
        var seed = county.Inspections;
        var done = inspections.All.Where(i => i.Plan.Length > 0).GroupBy(i => i.Plan, StringComparer.Ordinal)
            .OrderBy(g => g.Min(i => i.VisitedOn)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new DemoPlan(g.Key, g.First().Kind, [.. g.Select(i => new DemoVisit(
                g.Key, i.Kind, i.Unit.Code, i.Place, i.VisitedOn, i.VisitedOn, i.Inspector, i.Companion, VisitState.Done, i.Number))]));
        var named = seed.Planned.GroupBy(v => v.Title, StringComparer.Ordinal).Select(g => new DemoPlan(g.Key, g.First().Kind, [.. g]));
        return [.. done, .. named, .. seed.Draws.Select(d => Drawn(county, d))];
    }

    private static DemoPlan Drawn(DemoCounty county, DemoDraw draw)
    {
        var seed = county.Inspections;
        var record = new DrawRecord(
            draw.Seed,
            [.. county.Units.Where(u => draw.UnitTypes.Contains(u.Type, StringComparer.Ordinal)).Select(u => u.Code)],
            draw.Count,
            DemoRota.Inspectors.ToImmutableSortedDictionary(
                i => i, i => seed.Conflicts[i].Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal),
            draw.PerUnit);
        var day = seed.Calendar.AddWorkingDays(draw.From.AddDays(-1), 1);
        var visits = new List<DemoVisit>();
        foreach (var drawn in record.Replay().Where(d => d.Inspectors is not null))
        {
            var unit = county.Units.Single(u => u.Code == drawn.Unit);
            var place = seed.Places.Pick(draw.Kind.Checklist(), unit, draw.Title)
                ?? throw new FormatException($"demo/places.csv has no place of {unit.Code} for {draw.Kind.Checklist()}");
            var inspectors = drawn.Inspectors!.Value;
            visits.Add(new DemoVisit(
                draw.Title, draw.Kind, unit.Code, place, day, seed.Calendar.AddWorkingDays(day, DaysForOne), inspectors[0],
                inspectors.Length > 1 ? inspectors[1] : null, VisitState.Planned, null));
            day = seed.Calendar.AddWorkingDays(day, DaysBetween);
        }

        return new DemoPlan(draw.Title, draw.Kind, visits, record);
    }
}
