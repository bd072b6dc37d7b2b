using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Packages;

/// <summary>Reads units.csv.</summary>
internal sealed class UnitsReader(PackageFiles files, FaultList faults)
{
    private static readonly string[] Required = ["unit", "unit_type", "name_zh", "name_en"];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<ScoredUnit> _units = [];

    /// <summary>Ordered by code.</summary>
    public IReadOnlyList<ScoredUnit> Read()
    {
        if (!new PackageTable(files, PackageFileNames.Units, faults).Read(Required, ["ranked"], ReadRow))
        {
            faults.Add(PackageFileNames.Units, 1, FaultKind.MissingFile);
        }

        _units.Sort((a, b) => string.CompareOrdinal(a.Code, b.Code));
        return _units;
    }

    private void ReadRow(PackageRow cells)
    {
        var code = cells.Required(0);
        var type = cells.Required(1) ?? string.Empty;
        var ranked = cells.Text(4);
        if (ranked is not ("" or "yes" or "no"))
        {
            cells.Report(FaultKind.UnknownRanked, ranked);
        }

        if (code is null)
        {
            return;
        }

        if (!_lines.TryAdd(code, cells.Line))
        {
            cells.Report(FaultKind.UnitTwice, code, _lines[code]);
            return;
        }

        _units.Add(new ScoredUnit(code, type, cells.Text(2), cells.Text(3), ranked != "no"));
    }
}
