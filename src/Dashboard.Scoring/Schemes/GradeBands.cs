using System.Collections.Immutable;

namespace Dashboard.Scoring.Schemes;

/// <summary>The grades of a scheme, best first, and how many of a ranking group may hold the best one.</summary>
/// <param name="Bands">Best first; empty when the scheme grades nothing.</param>
/// <param name="TopShare">Share of each ranking group that may keep the best grade, above 0 and at most 1; null for no limit.</param>
public sealed record GradeBands(ImmutableArray<GradeBand> Bands, decimal? TopShare)
{
    /// <summary>Position of the grade that a total earns, 0 for the best; the last one when the total lies below all.</summary>
    public int IndexOf(decimal total)
    {
        for (var i = 0; i < Bands.Length; i++)
        {
            if (total >= Bands[i].AtLeast)
            {
                return i;
            }
        }

        return Bands.Length - 1;
    }

    /// <summary>Position of a grade by name, or −1.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Bands.Length; i++)
        {
            if (string.Equals(Bands[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Units of a group of <paramref name="groupSize"/> that may keep the best grade: rounded down, at least one.</summary>
    public int TopPlaces(int groupSize) => TopShare is { } share ? Math.Max(1, (int)Math.Floor(share * groupSize)) : groupSize;
}
