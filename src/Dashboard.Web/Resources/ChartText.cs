namespace Dashboard.Web.Resources;

/// <summary>Keys of the words around a chart.</summary>
public sealed class ChartText
{
    public const string Category = nameof(Category);
    public const string ChartLabel = nameof(ChartLabel);
    public const string NoValue = nameof(NoValue);
    public const string NotDrawn = nameof(NotDrawn);
    public const string Reference = nameof(Reference);
    public const string TableView = nameof(TableView);
    public const string WithUnit = nameof(WithUnit);
}
