namespace Dashboard.Scoring.Packages;

/// <summary>The files of a scheme package.</summary>
public static class PackageFileNames
{
    public const string Scheme = "scheme.json";
    public const string Nodes = "nodes.csv";
    public const string Weights = "weights.csv";
    public const string Units = "units.csv";
    public const string Adjusters = "adjusters.csv";
    public const string Observations = "observations.csv";
    public const string Adjustments = "adjustments.csv";

    internal static readonly string[] All = [Scheme, Nodes, Weights, Units, Adjusters, Observations, Adjustments];
}
