using System.Text.Json;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Measurement;

/// <summary>PEN-02 督查整改逾期: each finding that was not reported mended by its due date costs the unit points outside the 100 (S1.13).</summary>
public static class OverdueRectification
{
    /// <summary>Code of the adjuster.</summary>
    public const string Adjuster = "PEN-02";

    /// <summary>The penalties of a year up to the end of a quarter; none when the scheme has no such adjuster.</summary>
    /// <param name="scheme">Gives the points of a finding and of a serious one; the cap is applied when it is scored.</param>
    /// <param name="quarter">Due dates of its year up to its end count.</param>
    /// <param name="findings">Findings of released inspections, of any unit.</param>
    /// <param name="today">The business day on which an unreported finding is judged.</param>
    public static IEnumerable<Adjustment> Of(Scheme scheme, Quarter quarter, IEnumerable<Finding> findings, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        if (scheme.Adjusters.FirstOrDefault(a => string.Equals(a.Code, Adjuster, StringComparison.Ordinal)) is not { } adjuster)
        {
            return [];
        }

        using var parameters = JsonDocument.Parse(adjuster.Parameters);
        var (usual, serious) = (Points(parameters, "perItem"), Points(parameters, "perSerious"));
        return [.. findings
            .Where(f => f.Due is { } due && due.Year == quarter.Year && due <= quarter.LastDay && f.IsLate(today))
            .Select(f => new Adjustment(
                f.Unit, Adjuster, AdjustmentKind.Penalty, f.Severity >= Severity.Serious ? serious : usual, null, $"{{\"finding\":\"{f.Id}\"}}"))];
    }

    private static decimal Points(JsonDocument parameters, string name) =>
        parameters.RootElement.TryGetProperty(name, out var points) && points.TryGetDecimal(out var number) ? number : 0;
}
