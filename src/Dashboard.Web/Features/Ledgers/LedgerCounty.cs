using Dashboard.Domain.Organisation;
using Dashboard.Web.Display;

namespace Dashboard.Web.Features.Ledgers;

/// <summary>Units and villages as the pages of ledgers name them and offer them for choice.</summary>
public sealed class LedgerCounty(IReadOnlyList<OrganisationUnit> units, IReadOnlyList<Village> villages)
{
    private readonly Dictionary<string, OrganisationUnit> _units = units.ToDictionary(u => u.Code, StringComparer.Ordinal);
    private readonly Dictionary<string, Village> _villages = villages.ToDictionary(v => v.Code, StringComparer.Ordinal);
    private readonly ILookup<string, Village> _byTownship = villages.ToLookup(v => v.Township, StringComparer.Ordinal);

    public static LedgerCounty Empty { get; } = new([], []);

    public IReadOnlyList<OrganisationUnit> Units => units;

    /// <summary>Units that have villages.</summary>
    public IEnumerable<OrganisationUnit> Townships => units.Where(u => _byTownship.Contains(u.Code));

    public IEnumerable<Village> VillagesOf(string? township) => township is null ? [] : _byTownship[township];

    public string UnitName(string code) => _units.TryGetValue(code, out var unit) ? Bilingual.NameOf(unit) : code;

    public string VillageName(string code) => _villages.TryGetValue(code, out var village) ? Bilingual.Pick(village.NameZh, village.NameEn) : code;
}
