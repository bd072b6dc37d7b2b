using Dashboard.Data.Runs;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;

namespace Dashboard.Web.Reading;

/// <summary>The run that a page shows, the one before it, and the quarters that its reader may choose from.</summary>
/// <param name="Current">The run shown.</param>
/// <param name="Before">The run of the quarter before, for comparison; null when there is none.</param>
/// <param name="Periods">Latest first.</param>
public sealed record RunChoice(PublishedRun Current, PublishedRun? Before, IReadOnlyList<Quarter> Periods)
{
    /// <summary>The latest quarter that the reader may see, or the one that was asked for.</summary>
    /// <param name="catalogue">All runs.</param>
    /// <param name="actor">The reader.</param>
    /// <param name="period">The quarter from the address; null for the latest.</param>
    /// <param name="unit">The unit whose page it is: its own clerk sees its provisional run too.</param>
    /// <returns>Null when there is no such quarter, or none that the reader may see.</returns>
    public static RunChoice? Of(RunCatalogue catalogue, Actor actor, string? period, string? unit = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var provisional = unit is null ? AccessRules.SeesProvisional(actor) : AccessRules.SeesProvisional(actor, unit);
        var runs = catalogue.Runs;
        Quarter[] periods = [.. runs.Where(r => provisional || !r.Value.IsProvisional).Select(r => r.Key).OrderDescending()];
        if (periods.Length == 0)
        {
            return null;
        }

        var quarter = periods[0];
        if (period is not null && (!Quarter.TryParse(period, out quarter) || !periods.Contains(quarter)))
        {
            return null;
        }

        return new RunChoice(runs[quarter], catalogue.Before(quarter), periods);
    }
}
