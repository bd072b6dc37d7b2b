using System.Collections.Immutable;
using Dashboard.Domain.Organisation;

namespace Dashboard.Domain.Villages;

/// <summary>
/// The register of villages and their titles, as of any day. A village counts once, at the highest level that it holds; rates of the county pool
/// n and N (DOMAIN 2.4, 6.6, 6.13).
/// </summary>
public sealed class VillageRegister
{
    private readonly ImmutableArray<Village> _villages;
    private readonly ILookup<string, VillageTitle> _titles;

    public VillageRegister(IEnumerable<Village> villages, IEnumerable<VillageTitle> titles)
    {
        _villages = [.. villages];
        _titles = titles.ToLookup(t => t.Village, StringComparer.Ordinal);
    }

    public ImmutableArray<Village> Villages => _villages;

    /// <summary>Every title that the village was ever given, the first first.</summary>
    public ImmutableArray<VillageTitle> TitlesOf(string village) => [.. _titles[village].OrderBy(t => t.NamedOn).ThenBy(t => t.Level)];

    /// <summary>The highest level held on a day; null when none is.</summary>
    public TitleLevel? LevelOn(string village, DateOnly day) =>
        _titles[village].Where(t => t.IsHeldOn(day)).Select(t => (TitleLevel?)t.Level).Max();

    /// <summary>Villages that hold a title of at least a level on a day.</summary>
    /// <param name="least">The lowest level that counts.</param>
    /// <param name="day">As of this day.</param>
    /// <param name="township">Of this township alone; null for the county.</param>
    public VillageCoverage CoverageOn(TitleLevel least, DateOnly day, string? township = null)
    {
        var own = Of(township).ToList();
        return new VillageCoverage(own.Count(v => LevelOn(v.Code, day) >= least), own.Count);
    }

    /// <summary>How many villages stand at each level on a day, and how many at none (default).</summary>
    public int CountAt(TitleLevel? level, DateOnly day, string? township = null) => Of(township).Count(v => LevelOn(v.Code, day) == level);

    /// <summary>How many villages came to a level, or above it, in a year up to a day, less those that lost it.</summary>
    public int GrowthIn(int year, TitleLevel least, DateOnly day, string? township = null) =>
        CoverageOn(least, day, township).N - CoverageOn(least, new DateOnly(year, 1, 1).AddDays(-1), township).N;

    private IEnumerable<Village> Of(string? township) =>
        township is null ? _villages : _villages.Where(v => string.Equals(v.Township, township, StringComparison.Ordinal));
}
