namespace Dashboard.Domain.Villages;

/// <summary>How far a township is on the way to 法治乡镇, from a day on.</summary>
/// <param name="Township">Code of the township.</param>
/// <param name="Level">none, nurturing, county, city or province, as the ledger has it.</param>
/// <param name="LevelZh">The same in Chinese.</param>
/// <param name="LevelEn">The same in English.</param>
/// <param name="From">The day from which it stands.</param>
public sealed record TownshipTitle(string Township, string Level, string LevelZh, string LevelEn, DateOnly From)
{
    /// <summary>Whether it counts as city level or above (S6.14).</summary>
    public bool IsCityOrAbove => Level is "city" or "province";
}
