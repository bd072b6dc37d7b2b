using System.Collections.Frozen;
using Dashboard.Scoring.Rules;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Packages;

/// <summary>Reads nodes.csv and checks that its rows make one tree.</summary>
internal sealed class NodesReader(PackageFiles files, FaultList faults)
{
    private const int MostNamed = 12;
    private static readonly string[] Required = ["code", "parent", "name_zh", "name_en", "aggregation", "rule", "rule_params", "missing"];

    private static readonly FrozenDictionary<string, Aggregation> Aggregations = new Dictionary<string, Aggregation>
    {
        [""] = Aggregation.Arithmetic,
        ["arithmetic"] = Aggregation.Arithmetic,
        ["geometric"] = Aggregation.Geometric,
        ["harmonic"] = Aggregation.Harmonic,
        ["minimum"] = Aggregation.Minimum,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, MissingPolicy> Policies = new Dictionary<string, MissingPolicy>
    {
        [""] = MissingPolicy.Skip,
        ["skip"] = MissingPolicy.Skip,
        ["zero"] = MissingPolicy.Zero,
        ["full"] = MissingPolicy.Full,
        ["pending"] = MissingPolicy.Pending,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly List<Row> _rows = [];
    private readonly Dictionary<string, Row> _byCode = new(StringComparer.Ordinal);
    private HashSet<string> _parents = [];

    /// <summary>Whether the rows make one tree, whatever else is wrong with them.</summary>
    public bool IsTree { get; private set; }

    /// <summary>Whether a code stands in the file, even in a faulty row.</summary>
    public bool Knows(string code) => _byCode.ContainsKey(code);

    public bool IsInner(string code) => _parents.Contains(code);

    /// <summary>Codes of indicators in file order, each with its rule where that could be read.</summary>
    public IEnumerable<(string Code, Rule? Rule)> Indicators =>
        _byCode.Values.Where(r => !IsInner(r.Code)).Select(r => (r.Code, r.Rule));

    public IReadOnlyList<NodeDefinition> Read(RoundingMode? rounding)
    {
        var table = new PackageTable(files, PackageFileNames.Nodes, faults);
        if (!table.Read(Required, [], row => ReadRow(row, table.Columns)))
        {
            faults.Add(PackageFileNames.Nodes, 1, FaultKind.MissingFile);
            return [];
        }

        _parents = [.. _rows.Select(r => r.Parent)];
        IsTree = IsOneTree() && faults.IsWhole(PackageFileNames.Nodes);
        foreach (var row in _rows)
        {
            CheckKind(row, rounding);
        }

        return [.. _rows.Select(r => new NodeDefinition(
            r.Code, r.Parent, r.NameZh, r.NameEn, r.Aggregation, IsInner(r.Code) ? null : r.Rule, r.Missing, r.Description))];
    }

    private void ReadRow(PackageRow cells, IReadOnlyList<string> columns)
    {
        if (cells.Required(0) is not { } code)
        {
            return;
        }

        if (_byCode.TryGetValue(code, out var first))
        {
            cells.Report(FaultKind.CodeTwice, code, first.Line);
            return;
        }

        if (!Aggregations.TryGetValue(cells.Text(4), out var aggregation))
        {
            cells.Report(FaultKind.UnknownAggregation, cells.Text(4));
        }

        if (!Policies.TryGetValue(cells.Text(7), out var missing))
        {
            cells.Report(FaultKind.UnknownMissing, cells.Text(7));
        }

        var rule = cells[5].IsEmpty ? null : new RuleReader(cells.Report).Read(cells.Text(5), cells.Text(6));
        var row = new Row(
            code, cells.Text(1), cells.Text(2), cells.Text(3), aggregation, rule, missing, cells.Others(columns), cells.Line, cells.Text(5));
        _rows.Add(row);
        _byCode.Add(code, row);
    }

    private void CheckKind(Row row, RoundingMode? rounding)
    {
        if (!IsInner(row.Code))
        {
            if (row.RuleName.Length == 0)
            {
                Report(row, FaultKind.RuleMissing, row.Code, string.Join(", ", RuleReader.Names));
            }

            return;
        }

        if (row.RuleName.Length > 0)
        {
            Report(row, FaultKind.RuleOnInnerNode, row.Code, row.RuleName);
        }

        if (rounding == RoundingMode.Points2HalfUp && row.Aggregation != Aggregation.Arithmetic)
        {
            var name = Aggregations.First(a => a.Value == row.Aggregation && a.Key.Length > 0).Key;
            Report(row, FaultKind.AggregationNotOfficial, row.Code, name);
        }
    }

    private bool IsOneTree()
    {
        var roots = _rows.Where(r => r.Parent.Length == 0).ToList();
        if (roots.Count == 0)
        {
            faults.Add(PackageFileNames.Nodes, 1, FaultKind.NoRoot);
        }

        foreach (var root in roots.Skip(1))
        {
            Report(root, FaultKind.TwoRoots, root.Code, roots[0].Code, roots[0].Line);
        }

        var orphans = _rows.Where(r => r.Parent.Length > 0 && !Knows(r.Parent)).ToList();
        orphans.ForEach(r => Report(r, FaultKind.UnknownParent, r.Code, r.Parent));
        var circles = Circles();
        circles.ForEach(c => Report(c[0], FaultKind.Cycle, Round(c)));
        var tooDeep = TooDeep();
        tooDeep.ForEach(r => Report(r, FaultKind.TreeTooDeep, r.Code, Scheme.MostLevels + 1, Scheme.MostLevels));
        return roots.Count == 1 && orphans.Count + circles.Count + tooDeep.Count == 0;
    }

    /// <summary>The nodes that lie just too deep; what hangs below them would only repeat it.</summary>
    private List<Row> TooDeep()
    {
        var children = _rows.ToLookup(r => r.Parent, StringComparer.Ordinal);
        var level = children[string.Empty].ToList();
        for (var depth = 0; depth <= Scheme.MostLevels; depth++)
        {
            level = [.. level.SelectMany(r => children[r.Code])];
        }

        return level;
    }

    /// <summary>Each circle of parents, from its first row on.</summary>
    private List<List<Row>> Circles()
    {
        var circles = new List<List<Row>>();
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in _rows)
        {
            var path = new List<Row>();
            var onPath = new HashSet<string>(StringComparer.Ordinal);
            var row = start;
            while (row is not null && !settled.Contains(row.Code) && onPath.Add(row.Code))
            {
                path.Add(row);
                row = _byCode.GetValueOrDefault(row.Parent);
            }

            if (row is not null && onPath.Contains(row.Code))
            {
                var circle = path.SkipWhile(r => r != row).ToList();
                var first = circle.IndexOf(circle.MinBy(r => r.Line)!);
                circles.Add([.. circle[first..], .. circle[..first]]);
            }

            settled.UnionWith(onPath);
        }

        return circles;
    }

    private static string Round(List<Row> circle)
    {
        string[] codes = [.. circle.Select(r => r.Code), circle[0].Code];
        return string.Join(" → ", codes.Length <= MostNamed ? codes : [.. codes[..(MostNamed - 2)], "…", codes[^1]]);
    }

    private void Report(Row row, FaultKind kind, params object[] arguments) =>
        faults.Add(PackageFileNames.Nodes, row.Line, kind, arguments);

    private sealed record Row(
        string Code,
        string Parent,
        string NameZh,
        string NameEn,
        Aggregation Aggregation,
        Rule? Rule,
        MissingPolicy Missing,
        IReadOnlyDictionary<string, string> Description,
        int Line,
        string RuleName);
}
