using System.Text.Json;

namespace Dashboard.Web.Features.ScoreCards;

/// <summary>What measuring from inspections wrote beside a value. A part that is not there, or of another type, is null.</summary>
/// <param name="Unannounced">Unannounced visits that entered.</param>
/// <param name="Announced">Announced checks that entered.</param>
/// <param name="Files">Case files that were reviewed.</param>
/// <param name="Reported">What the unit had reported: a number, or the name of a level.</param>
/// <param name="Disproved">How much of it inspections disproved.</param>
internal sealed record MeasuredDetail(int? Unannounced, int? Announced, int? Files, string? Reported, decimal? Disproved)
{
    public static MeasuredDetail Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new MeasuredDetail(Count("unannounced"), Count("announced"), Count("files"), Word("reported"), Number("disproved"));

        int? Count(string name) => Number(name) is { } n && n == decimal.Truncate(n) ? (int)n : null;

        decimal? Number(string name) =>
            root.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Number && part.TryGetDecimal(out var number) ? number : null;

        string? Word(string name) => !root.TryGetProperty(name, out var part) ? null : part.ValueKind switch
        {
            JsonValueKind.String => part.GetString(),
            JsonValueKind.Number when part.TryGetDecimal(out var number) => Dashboard.Scoring.Numbers.Figures.Plain(number),
            _ => null,
        };
    }
}
