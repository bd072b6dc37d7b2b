using System.Collections.Frozen;
using Dashboard.Domain.Organisation;

namespace Dashboard.Domain.Ledgers;

/// <summary>Units and villages by code and by name, as people write either.</summary>
public sealed class LedgerNames
{
    private readonly FrozenDictionary<string, string> _units;
    private readonly FrozenDictionary<string, Village> _villages;

    public LedgerNames(IReadOnlyCollection<OrganisationUnit> units, IReadOnlyCollection<Village> villages)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(villages);

        // A name that two bear names neither.
        _units = Unambiguous(units.SelectMany(u => new[] { (u.Code, u.Code), (u.NameZh, u.Code), (u.NameEn, u.Code) }));
        _villages = Unambiguous(villages.SelectMany(v => new[] { (v.Code, v), (v.NameZh, v), (v.NameEn, v) }));
    }

    /// <summary>Code of the unit; null when it is none.</summary>
    public string? Unit(string told) => _units.GetValueOrDefault(told);

    /// <summary>The village; null when it is none.</summary>
    public Village? Village(string told) => _villages.GetValueOrDefault(told);

    private static FrozenDictionary<string, T> Unambiguous<T>(IEnumerable<(string Name, T Value)> names)
        where T : notnull =>
        names.Distinct().GroupBy(n => n.Name, StringComparer.Ordinal).Where(g => g.Count() == 1)
            .ToFrozenDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
}
