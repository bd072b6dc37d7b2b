using System.Text.Json;

namespace Dashboard.Cli.Demo;

/// <summary>An indicator of the scheme with the habit by which its demo figures are drawn.</summary>
/// <param name="Pattern">How figures arise: demo/profiles.csv, column pattern.</param>
/// <param name="Load">Usual N per type: cases of a quarter, or a standing number; "villages" stands for the township's own number.</param>
/// <param name="Within">The indicator whose cases these are, or are a part of; null when they are its own.</param>
/// <param name="Ease">Points by which units do better here than their strength.</param>
/// <param name="Noise">Points by which units differ here from their strength.</param>
/// <param name="IsMeasured">Whether it is measured from inspections alone, so that no unit reports it.</param>
internal sealed record DemoIndicator(
    string Code,
    string Dimension,
    string Rule,
    JsonElement Parameters,
    string Frequency,
    IReadOnlySet<string> Types,
    string Pattern,
    IReadOnlyDictionary<string, string> Load,
    string? Within,
    decimal Ease,
    decimal Noise,
    bool IsMeasured)
{
    public bool IsAnnual => Frequency == "annual";

    public bool IsHalfYearly => Frequency == "half-year";

    public decimal Parameter(string name, decimal otherwise = 0) =>
        Parameters.ValueKind == JsonValueKind.Object && Parameters.TryGetProperty(name, out var number) ? number.GetDecimal() : otherwise;
}
