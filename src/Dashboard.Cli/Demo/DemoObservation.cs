namespace Dashboard.Cli.Demo;

/// <summary>One row of observations.csv, less unit and indicator.</summary>
internal sealed record DemoObservation(
    string State, decimal? Value = null, decimal? Numerator = null, decimal? Denominator = null, string Detail = "")
{
    public static DemoObservation NotDue { get; } = new("not_due");

    public static DemoObservation NotApplicable { get; } = new("not_applicable");

    public static DemoObservation Of(decimal value, string detail = "") => new("value", value, Detail: detail);

    public static DemoObservation Ratio(decimal numerator, decimal denominator) =>
        denominator == 0 ? NotApplicable : new("value", Numerator: numerator, Denominator: denominator);

    public static DemoObservation Told(string detail) => new("value", Detail: detail);
}
