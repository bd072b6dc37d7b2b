namespace Dashboard.Cli.Demo;

/// <summary>An assessed unit as the demo sees it.</summary>
/// <param name="Size">Share of the usual case load; 1 is an ordinary unit of its type.</param>
/// <param name="Villages">Villages and communities of a township; 0 for a department.</param>
/// <param name="CountyLevelVillages">How many of them hold a title of county level or above.</param>
/// <param name="CanHoldTownshipTitle">Whether the unit counts among the townships that can be named.</param>
/// <param name="Strength">How well the unit works in each quarter: at 100 it meets the targets, at 40 it stands on the floors of the rules.</param>
internal sealed record DemoUnit(
    string Code,
    string Type,
    decimal Size,
    int Villages,
    int CountyLevelVillages,
    bool CanHoldTownshipTitle,
    IReadOnlyDictionary<DemoPeriod, decimal> Strength);
