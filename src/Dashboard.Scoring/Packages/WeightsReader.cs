using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Packages;

/// <summary>Reads weights.csv.</summary>
internal sealed class WeightsReader(PackageFiles files, FaultList faults, NodesReader nodes)
{
    private static readonly string[] Required = ["code", "unit_type", "weight"];
    private readonly Dictionary<(string Code, string UnitType), (decimal Weight, int Line)> _rows = [];

    public IReadOnlyList<WeightRow> Read()
    {
        if (!new PackageTable(files, PackageFileNames.Weights, faults).Read(Required, [], ReadRow))
        {
            faults.Add(PackageFileNames.Weights, 1, FaultKind.MissingFile);
        }

        return [.. _rows.Select(r => new WeightRow(r.Key.Code, r.Key.UnitType, r.Value.Weight))];
    }

    /// <summary>Reports the groups whose weights are all 0 for a type that has units or rows of its own.</summary>
    public void CheckGroups(Scheme scheme, IEnumerable<string> unitTypes)
    {
        var named = _rows.Keys.Select(k => k.UnitType).Where(t => t != WeightRow.EveryType);
        foreach (var type in unitTypes.Concat(named).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var profile = scheme.Profile(type);
            foreach (var node in scheme.Nodes)
            {
                var children = node.Children.Where(c => profile.Applies[c.Index]).ToList();
                var allZero = children.Count > 0 && children.TrueForAll(c => profile.Exact[c.Index] == 0);
                var named0 = children.Where(c => scheme.OwnWeight(c.Code, type) is not null).ToList();
                if (allZero && named0.Count > 0)
                {
                    faults.Add(PackageFileNames.Weights, named0.Min(c => LineOf(c.Code, type)), FaultKind.WeightsAllZero, node.Code, type);
                }
            }
        }
    }

    private int LineOf(string code, string type) =>
        _rows.TryGetValue((code, type), out var own) ? own.Line : _rows[(code, WeightRow.EveryType)].Line;

    private void ReadRow(PackageRow cells)
    {
        var code = cells.Required(0);
        var type = cells.Required(1);
        var weight = cells.Number(2, out var valid);
        if (weight is null && valid)
        {
            cells.Required(2);
        }

        if (weight is < 0)
        {
            cells.Report(FaultKind.NegativeWeight, code ?? string.Empty, weight.Value);
        }

        if (code is null || type is null)
        {
            return;
        }

        if (!nodes.Knows(code))
        {
            cells.Report(FaultKind.UnknownNode, code);
        }
        else if (_rows.TryGetValue((code, type), out var first))
        {
            cells.Report(FaultKind.WeightTwice, code, type, first.Line);
        }
        else
        {
            _rows.Add((code, type), (weight ?? 0, cells.Line));
        }
    }
}
