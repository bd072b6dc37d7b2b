using System.Collections.Immutable;
using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>What is wrong with a plan.</summary>
internal static class PlanCheck
{
    private const int LongestTitle = 100;
    private const int MostVisits = 200;

    public static IEnumerable<PlanFault> Faults(
        NewPlan plan,
        bool hasChecklist,
        IReadOnlySet<string> units,
        ImmutableSortedDictionary<string, ImmutableArray<string>> conflicts,
        DateOnly today)
    {
        if (plan.Title.Trim().Length is 0 or > LongestTitle)
        {
            yield return new PlanFault(PlanFaultKind.BadTitle);
        }

        if (plan.Visits.Count is 0 or > MostVisits)
        {
            yield return new PlanFault(PlanFaultKind.BadVisitCount);
        }

        if (!hasChecklist)
        {
            yield return new PlanFault(PlanFaultKind.UnknownChecklist);
        }

        for (var place = 0; place < plan.Visits.Count; place++)
        {
            foreach (var kind in Faults(plan.Visits[place], plan.Kind, units, conflicts, today))
            {
                yield return new PlanFault(kind, place);
            }
        }

        if (plan.Draw is { } draw)
        {
            if (draw.Inspectors.Any(i => !conflicts.TryGetValue(i.Key, out var known) || known.Except(i.Value, StringComparer.Ordinal).Any()))
            {
                yield return new PlanFault(PlanFaultKind.DrawLacksConflicts);
            }
            else if (!IsAsDrawn(plan, draw))
            {
                yield return new PlanFault(PlanFaultKind.DrawDiffers);
            }
        }
    }

    private static IEnumerable<PlanFaultKind> Faults(
        NewVisit visit, InspectionKind kind, IReadOnlySet<string> units, ImmutableSortedDictionary<string, ImmutableArray<string>> conflicts, DateOnly today)
    {
        if (!units.Contains(visit.Unit))
        {
            yield return PlanFaultKind.UnknownUnit;
        }

        if (visit.Place.Trim().Length is 0 or > FieldCheck.LongestPlace)
        {
            yield return PlanFaultKind.BadPlace;
        }

        if (visit.From > visit.To || visit.To < today || visit.To > today.AddYears(1))
        {
            yield return PlanFaultKind.BadDays;
        }

        string[] inspectors = [visit.Inspector, .. visit.Companion is { } companion ? [companion] : Array.Empty<string>()];
        if (inspectors.Any(i => !conflicts.ContainsKey(i)))
        {
            yield return PlanFaultKind.UnknownInspector;
        }

        if (inspectors.Distinct(StringComparer.Ordinal).Count() < Math.Max(kind.InspectorsNeeded(), inspectors.Length))
        {
            yield return PlanFaultKind.CompanionMissing;
        }

        if (inspectors.Any(i => conflicts.TryGetValue(i, out var aside) && aside.Contains(visit.Unit, StringComparer.Ordinal)))
        {
            yield return PlanFaultKind.ConflictOfInterest;
        }
    }

    private static bool IsAsDrawn(NewPlan plan, DrawRecord draw)
    {
        if (string.IsNullOrWhiteSpace(draw.Seed) || draw.Count < 0 || draw.PerUnit is < 1 or > 2)
        {
            return false;
        }

        // A unit for which too few inspectors are free is drawn and cannot be visited; it stays on the record of the draw.
        var drawn = draw.Replay().Where(d => d.Inspectors is not null)
            .Select(d => (d.Unit, d.Inspectors!.Value[0], d.Inspectors.Value.Length > 1 ? d.Inspectors.Value[1] : null));
        return drawn.SequenceEqual(plan.Visits.Select(v => (v.Unit, v.Inspector, v.Companion)));
    }
}
