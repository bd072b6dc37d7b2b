using Dashboard.Data.Rectification;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;

namespace Dashboard.Data.Inspections;

/// <summary>Makes a finding of a confirmed miss.</summary>
internal static class NewFinding
{
    /// <param name="number">Its number.</param>
    /// <param name="inspection">Where it was found.</param>
    /// <param name="item">The item that was missed.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="points">Points of the answer.</param>
    /// <param name="earlier">Findings of the same unit and place, to tell a relapse.</param>
    public static FindingRow Of(
        long number, InspectionRow inspection, ChecklistItem item, ItemAnswer answer, decimal points, IEnumerable<FindingRow> earlier)
    {
        var known = earlier.Where(f => f.Inspection != inspection.Id).ToDictionary(f => Receipts.OfFinding(f.Number));
        var relapseOf = Relapse.Earlier(
            inspection.Unit, inspection.Place, item.Code, inspection.VisitedOn, known.Values.Select(f => f.ToFinding()), RectificationRules.Default);
        return new FindingRow
        {
            Number = number,
            Inspection = inspection.Id,
            Unit = inspection.Unit,
            Place = inspection.Place,
            Checklist = inspection.Checklist,
            ChecklistVersion = inspection.ChecklistVersion,
            Item = item.Code,
            Indicator = item.Indicator,
            Severity = item.Severity,
            Points = Relapse.Points(points, relapseOf is not null, RectificationRules.Default),
            Misses = answer.Misses(item),
            GradeStep = answer.GradeStep(item),
            Finder = inspection.Inspector,
            FoundOn = inspection.VisitedOn,
            Note = answer.Note,
            RelapseOf = relapseOf is null ? null : known[relapseOf.Id].Number,
        };
    }
}
