using System.Globalization;
using Dashboard.Cli.Demo.Inspections;
using Dashboard.Cli.Demo.Ledgers;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Measurement;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Cli.Demo;

/// <summary>Brings what units reported in a quarter together with what inspections found, as the product does.</summary>
internal sealed class DemoMeasuring(DemoCounty county, DemoInspections inspections, DemoLedgers ledgers)
{
    public static readonly string[] ObservationColumns = ["unit", "indicator", "state", "value", "numerator", "denominator", "detail"];

    private static readonly string[] AdjustmentColumns = ["unit", "code", "kind", "points", "detail"];

    private readonly DemoFigures _figures = new(county);
    private readonly DemoAdjustments _adjustments = new(county);

    /// <exception cref="FormatException">What was drawn is no package that can be scored.</exception>
    public (ScoringPackage Reported, ScoringPackage Measured) Measure(DemoPeriod period)
    {
        var files = new Dictionary<string, byte[]>(county.SchemeFiles, StringComparer.Ordinal)
        {
            [PackageFileNames.Observations] = DemoCsv.Write(ObservationColumns, Reported(period)),
            [PackageFileNames.Adjustments] = DemoCsv.Write(AdjustmentColumns, _adjustments.Rows(period)),
        };
        var read = PackageReader.Read(PackageFiles.InMemory(files));
        var reported = read.Package ?? throw new FormatException(string.Join('\n', read.Faults.Select(f => f.ToText(CultureInfo.CurrentUICulture))));
        var day = county.Inspections.AsOf[period];
        return (reported, MeasuredPackage.Of(
            reported, new Quarter(period.Year, period.Quarter), ledgers.On(period, day), inspections.MeasuredOn(day), inspections.FindingsOn(day), day));
    }

    /// <summary>The rows of what was reported that do not stand as they are.</summary>
    public IEnumerable<string[]> Differing(DemoPeriod period, ScoringPackage reported, ScoringPackage measured) => Reported(period).Where(row =>
    {
        var (place, indicator) = (reported.PlaceOf(row[0]), reported.Scheme.Find(row[1])!.Ordinal);
        Observation told = reported.ObservationOf(place, indicator);
        return told != measured.ObservationOf(place, indicator);
    });

    private IEnumerable<string[]> Reported(DemoPeriod period)
    {
        foreach (var unit in county.Units)
        {
            foreach (var indicator in county.Indicators.Where(i => i.Types.Contains(unit.Type)))
            {
                if (_figures.PutDown(unit, indicator, period) is { } drawn)
                {
                    yield return
                    [
                        unit.Code, indicator.Code, drawn.State,
                        DemoNumber.Text(drawn.Value), DemoNumber.Text(drawn.Numerator), DemoNumber.Text(drawn.Denominator), drawn.Detail,
                    ];
                }
            }
        }
    }
}
