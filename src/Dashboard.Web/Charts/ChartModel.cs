namespace Dashboard.Web.Charts;

/// <summary>
/// All that a chart shows. The same figures feed the canvas, its table and its summary. A chart is drawn anew only when it
/// is given another model, so build one model per change of data and keep it.
/// </summary>
public sealed record ChartModel
{
    public required ChartKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The chart in one sentence, for those who do not see it: what leads, what lags, by how much.</summary>
    public required string Summary { get; init; }

    /// <summary>What the labels are (工程, 季度, 单位): the head of the table's first column.</summary>
    public string? LabelHeading { get; init; }

    /// <summary>The categories; in a dot strip, the name of each dot.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>The lower end of the value axis; null to choose by the data (bars then begin at zero).</summary>
    public decimal? Min { get; init; }

    /// <summary>The upper end of the value axis; null to choose by the data.</summary>
    public decimal? Max { get; init; }

    public IReadOnlyList<ReferenceLine> References { get; init; } = [];

    /// <summary>The unit of the values, such as 分 or %; stands in the table's head and behind tooltips.</summary>
    public string? Unit { get; init; }

    /// <summary>Decimals of every printed value, 0 to 4.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>Height of the drawing in CSS pixels; null for the usual height of its kind.</summary>
    public int? Height { get; init; }

    /// <summary>Refuses a model whose series do not match its labels: a shifted value is worse than no chart.</summary>
    internal void Check()
    {
        foreach (var series in Series)
        {
            if (series.Values.Count != Labels.Count)
            {
                throw new ArgumentException(
                    $"Series '{series.Name}' of chart '{Title}' has {series.Values.Count} values for {Labels.Count} labels.");
            }

            if (series.EmptyWords is { } words && words.Count != Labels.Count)
            {
                throw new ArgumentException(
                    $"Series '{series.Name}' of chart '{Title}' has {words.Count} empty words for {Labels.Count} labels.");
            }
        }
    }
}
