using Dashboard.Domain.Organisation;
using Dashboard.Domain.Villages;

namespace Dashboard.Data.Villages;

/// <summary>The register with the townships whose titles are counted.</summary>
/// <param name="Register">Villages and their titles.</param>
/// <param name="Townships">Units that have villages, by code.</param>
/// <param name="Titles">Every step of a township towards its title, the first first.</param>
public sealed record VillageBook(VillageRegister Register, IReadOnlyList<OrganisationUnit> Townships, IReadOnlyList<TownshipTitle> Titles)
{
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
