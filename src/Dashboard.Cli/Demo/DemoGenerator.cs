using Dashboard.Cli.Demo.Inspections;
using Dashboard.Cli.Demo.Ledgers;
using Dashboard.Scoring.Packages;

namespace Dashboard.Cli.Demo;

/// <summary>
/// Writes the demo facts: inspections and findings, and for every quarter what is measured from them and from what units reported. The
/// same seed folder always gives the same bytes.
/// </summary>
internal static class DemoGenerator
{
    /// <summary>File contents by path below the seed folder. The last quarter is the one that the scheme package carries.</summary>
    public static IReadOnlyDictionary<string, byte[]> Generate(DemoCounty county)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var inspections = DemoInspections.Draw(county);
        foreach (var (file, columns, rows) in DemoInspectionFiles.Of(county, inspections))
        {
            files[file] = DemoCsv.Write(columns, rows);
        }

        var ledgers = DemoLedgers.Draw(county);
        foreach (var (file, columns, rows) in DemoLedgerFiles.Of(ledgers))
        {
            files[file] = DemoCsv.Write(columns, rows);
        }

        var measuring = new DemoMeasuring(county, inspections, ledgers);
        foreach (var period in county.Periods)
        {
            var isOpen = period == county.Periods[^1];
            var folder = isOpen ? "scheme" : $"demo/{period}";
            var (reported, measured) = measuring.Measure(period);
            files[$"{folder}/{PackageFileNames.Observations}"] = PackageWriter.WriteObservations(measured);
            files[$"{folder}/{PackageFileNames.Adjustments}"] = PackageWriter.WriteAdjustments(measured.Adjustments);
            if (isOpen)
            {
                files["demo/reported.csv"] = DemoCsv.Write(DemoMeasuring.ObservationColumns, measuring.Differing(period, reported, measured));
            }
        }

        return files;
    }
}
