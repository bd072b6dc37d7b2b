using Dashboard.Domain.Villages;

namespace Dashboard.Domain.Meetings;

/// <summary>How many villages of a township held a title when a meeting was frozen (S6.12 – S6.14).</summary>
/// <param name="Township">Code of the township.</param>
/// <param name="County">Villages of county level or above.</param>
/// <param name="City">Villages of city level or above.</param>
/// <param name="LevelZh">The township's own title in Chinese; null without one.</param>
/// <param name="LevelEn">The same in English.</param>
/// <param name="IsCityOrAbove">Whether that title is of city level or above.</param>
/// <param name="Counts">Whether the township is among those whose titles are counted.</param>
public sealed record FrozenCoverage(
    string Township, VillageCoverage County, VillageCoverage City, string? LevelZh, string? LevelEn, bool IsCityOrAbove, bool Counts);
