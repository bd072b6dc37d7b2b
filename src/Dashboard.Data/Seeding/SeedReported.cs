using Dashboard.Domain.Measurement;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Data.Seeding;

/// <summary>
/// What was reported in the open period. The scheme's folder holds what is measured, so that it can be scored by itself; the product
/// measures again and starts from what was reported: demo/reported.csv where it differs.
/// </summary>
internal static class SeedReported
{
    public const string FileName = "demo/reported.csv";

    public static ScoringPackage? Read(string folder, IReadOnlyDictionary<string, byte[]> schemeFiles, ScoringPackage measured, MeasureSet measures, List<SeedFault> faults)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            faults.Add(SeedFault.Of(FileName, 1, SeedFaultKind.MissingFile));
            return null;
        }

        var files = new Dictionary<string, byte[]>(schemeFiles, StringComparer.Ordinal) { [PackageFileNames.Observations] = File.ReadAllBytes(path) };
        files.Remove(PackageFileNames.Adjustments);
        var read = PackageReader.Read(PackageFiles.InMemory(files));
        if (read.Package is not { } reported)
        {
            faults.AddRange(read.Faults.Where(f => f.File == PackageFileNames.Observations).Select(f => SeedFault.Elsewhere(FileName, f)));
            return null;
        }

        return new ScoringPackage(
            measured.Scheme,
            measured.Units,
            Observations(measured, reported, measures),
            measured.Adjustments.Where(a => !string.Equals(a.Code, OverdueRectification.Adjuster, StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Unit, string Indicator, Observation Observation)> Observations(
        ScoringPackage measured, ScoringPackage reported, MeasureSet measures)
    {
        for (var place = 0; place < measured.Units.Count; place++)
        {
            var unit = measured.Units[place].Code;
            foreach (var indicator in measured.Scheme.Indicators)
            {
                var told = reported.ObservationOf(reported.PlaceOf(unit), indicator.Ordinal);
                var stands = measured.ObservationOf(place, indicator.Ordinal);
                if (told.State != ObservationState.Absent)
                {
                    yield return (unit, indicator.Code, told);
                }
                else if (stands.State != ObservationState.Absent && (stands.State != ObservationState.Value || !measures.IsMeasured(indicator)))
                {
                    // What was measured has been reported by nobody; a kind of empty has.
                    yield return (unit, indicator.Code, stands);
                }
            }
        }
    }
}
