using Dashboard.Domain.Organisation;
using Dashboard.Domain.Villages;

namespace Dashboard.Data.Villages;

/// <summary>The register with the townships whose titles are counted.</summary>
/// <param name="Register">Villages and their titles.</param>
/// <param name="Townships">Units that have villages, by code.</param>
/// <param name="Titles">Every step of a township towards its title, the first first.</param>
/// <param name="Rechecks">Every re-check of a village, the first first.</param>
/// <param name="Plans">What townships plan, by year.</param>
public sealed record VillageBook(
    VillageRegister Register,
    IReadOnlyList<OrganisationUnit> Townships,
    IReadOnlyList<TownshipTitle> Titles,
    IReadOnlyList<VillageRecheck> Rechecks,
    IReadOnlyList<TitlePlan> Plans)
{
    /// <summary>Re-checks of a year up to a day.</summary>
    public IReadOnlyList<VillageRecheck> RechecksIn(int year, DateOnly day) => [.. Rechecks.Where(r => r.On.Year == year && r.On <= day)];

    /// <summary>What a township plans for a year; null when nothing is recorded.</summary>
    public TitlePlan? PlanOf(string township, int year) => Plans.LastOrDefault(p => string.Equals(p.Township, township, StringComparison.Ordinal) && p.Year == year);

    /// <summary>Where a township stands on a day; null when nothing is recorded.</summary>
    public TownshipTitle? TitleOn(string township, DateOnly day) =>
        Titles.LastOrDefault(t => string.Equals(t.Township, township, StringComparison.Ordinal) && t.From <= day);

    /// <summary>Townships of city level or above on a day; the functional zone is not among them (DOMAIN 9.1).</summary>
    public VillageCoverage TownshipsOn(DateOnly day)
    {
        var counting = Townships.Where(t => t.CountsInTownshipTitles).ToList();
        return new VillageCoverage(counting.Count(t => TitleOn(t.Code, day) is { IsCityOrAbove: true }), counting.Count);
    }
}
