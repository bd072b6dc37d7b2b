namespace Dashboard.Cli.Demo;

/// <summary>One row of observations.csv, less unit and indicator.</summary>
internal sealed record DemoObservation(
    string State, decimal? Value = null, decimal? Numerator = null, decimal? Denominator = null, string Detail = "")
{
    public static DemoObservation NotDue { get; } = new("not_due");

    public static DemoObservation NotApplicable { get; } = new("not_applicable");
}
