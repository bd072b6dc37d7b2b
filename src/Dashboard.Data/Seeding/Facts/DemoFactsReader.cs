using Dashboard.Data.Photos.Demo;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>Reads the inspections of demo mode from the seed folder, reading on after a fault.</summary>
internal static class DemoFactsReader
{
    public static DemoFacts Read(DemoFolder folder)
    {
        var planning = new PlanCells(folder);
        var conflicts = planning.Conflicts();
        var aside = conflicts.ToLookup(c => c.Account, c => c.Unit, StringComparer.Ordinal);
        var plans = planning.Plans();
        var (visits, ofInspection) = planning.Visits(aside);
        var scenes = new SceneCells(folder);

        // Records hold the hashes of their pictures. Drawing those is most of the work, so all cores share it.
        Parallel.For(0, DemoPictures.SceneCount * 2, i => DemoPictures.Draw(i / 2, i % 2 == 1));
        var records = new InspectionCells(folder, aside, ofInspection, scenes);
        var inspections = records.Read();
        var known = inspections.Select(i => i.Row.Number).ToHashSet();
        foreach (var missing in ofInspection.Keys.Where(n => !known.Contains(n)).Order())
        {
            folder.Fault(PlanCells.VisitsFile, 1, SeedFaultKind.UnknownNumber, "inspection", DemoFolder.Text(missing), InspectionCells.FileName);
        }

        var steps = new StepCells(folder, scenes);
        steps.Play(inspections);
        return new DemoFacts(
            conflicts, plans, visits, [.. inspections.Select(i => i.Row)], steps.Findings, steps.Steps, [.. records.Photos, .. steps.Photos], new LedgerCells(folder).Read());
    }
}
