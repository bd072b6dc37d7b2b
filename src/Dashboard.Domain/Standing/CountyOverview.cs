using System.Collections.Immutable;

namespace Dashboard.Domain.Standing;

/// <summary>The county at a glance: what a leader would say aloud, and the numbers behind it.</summary>
public sealed record CountyOverview
{
    public required ImmutableArray<GroupStanding> Groups { get; init; }

    /// <summary>Mean total of all ranked units; null when there is none.</summary>
    public required decimal? Mean { get; init; }

    /// <summary>Mean total of the same units in the earlier run; null without one.</summary>
    public required decimal? MeanBefore { get; init; }

    public required ImmutableArray<ProjectMean> Projects { get; init; }

    /// <summary>Ranked units by the size of their move since the earlier run, largest first.</summary>
    public required ImmutableArray<UnitStanding> Movers { get; init; }

    /// <summary>Share of the due weight that has data, mean over all units, 0–100.</summary>
    public required decimal Completeness { get; init; }

    public decimal? MeanChange => Mean - MeanBefore;

    public IEnumerable<UnitStanding> Units => Groups.SelectMany(g => g.Ranked.Concat(g.Unranked));

    /// <summary>The project that rose most since the earlier run; null when none rose or there is no earlier run.</summary>
    public ProjectMean? BestRise => Projects.Where(p => p.Change > 0).MaxBy(p => p.Change);

    /// <summary>The project with the lowest mean; null when there is none.</summary>
    public ProjectMean? Weakest => Projects.Where(p => p.Now is not null).MinBy(p => p.Now);
}
