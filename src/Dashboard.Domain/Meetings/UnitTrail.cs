using System.Collections.Immutable;

namespace Dashboard.Domain.Meetings;

/// <summary>How a unit's total went from quarter to quarter.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Totals">Totals of quarters that follow one another, the latest last.</param>
public sealed record UnitTrail(string Unit, ImmutableArray<decimal?> Totals)
{
    /// <summary>In how many quarters running it has risen up to now; 0 when the last one did not rise.</summary>
    public int Rises => Running((now, before) => now > before);

    /// <summary>In how many quarters running it has fallen up to now; 0 when the last one did not fall.</summary>
    public int Falls => Running((now, before) => now < before);

    /// <summary>The trail of a unit through the runs of a meeting's material.</summary>
    public static UnitTrail Of(MeetingMaterial material, string unit)
    {
        ArgumentNullException.ThrowIfNull(material);
        return new UnitTrail(unit, [.. material.Running.Select(r => r.Run.Find(unit)?.Total)]);
    }

    private int Running(Func<decimal, decimal, bool> moved)
    {
        var count = 0;
        for (var i = Totals.Length - 1; i > 0 && Totals[i] is { } now && Totals[i - 1] is { } before && moved(now, before); i--)
        {
            count++;
        }

        return count;
    }
}
