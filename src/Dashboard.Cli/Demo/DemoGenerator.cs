using System.Text;

namespace Dashboard.Cli.Demo;

/// <summary>Writes the demo facts of every quarter. The same seed folder always gives the same bytes.</summary>
internal static class DemoGenerator
{
    private static readonly string[] ObservationColumns = ["unit", "indicator", "state", "value", "numerator", "denominator", "detail"];
    private static readonly string[] AdjustmentColumns = ["unit", "code", "kind", "points", "detail"];

    /// <summary>File contents by path below the seed folder. The last quarter is the one that the scheme package carries.</summary>
    public static IReadOnlyDictionary<string, byte[]> Generate(DemoCounty county)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var figures = new DemoFigures(county);
        var adjustments = new DemoAdjustments(county);
        foreach (var period in county.Periods)
        {
            var folder = period == county.Periods[^1] ? "scheme" : $"demo/{period}";
            files[$"{folder}/observations.csv"] = Csv(ObservationColumns, Observations(county, figures, period));
            files[$"{folder}/adjustments.csv"] = Csv(AdjustmentColumns, adjustments.Rows(period));
        }

        return files;
    }

    private static IEnumerable<string[]> Observations(DemoCounty county, DemoFigures figures, DemoPeriod period)
    {
        foreach (var unit in county.Units)
        {
            foreach (var indicator in county.Indicators.Where(i => i.Types.Contains(unit.Type)))
            {
                var drawn = figures.Draw(unit, indicator, period);
                yield return
                [
                    unit.Code, indicator.Code, drawn.State,
                    DemoNumber.Text(drawn.Value), DemoNumber.Text(drawn.Numerator), DemoNumber.Text(drawn.Denominator), drawn.Detail,
                ];
            }
        }
    }

    private static byte[] Csv(string[] columns, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(columns))
        {
            text.AppendJoin(',', row.Select(Cell)).Append('\n');
        }

        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text.ToString());
    }

    private static string Cell(string text) => text.AsSpan().ContainsAny(",\"\n")
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
