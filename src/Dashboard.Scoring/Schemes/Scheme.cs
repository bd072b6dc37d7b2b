using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Dashboard.Scoring.Schemes;

/// <summary>
/// A version of a scoring scheme: the tree, its weights by unit type, adjusters, ranking and grades. Immutable; the order
/// in which rows were given never matters.
/// </summary>
public sealed class Scheme
{
    /// <summary>Most levels below the root; walks over the tree are recursive and must not run out of stack.</summary>
    public const int MostLevels = 64;

    private readonly Dictionary<string, SchemeNode> _byCode;
    private readonly Dictionary<(string Code, string UnitType), decimal> _weights;
    private readonly Dictionary<string, Adjuster> _adjusters;
    private readonly ConcurrentDictionary<string, TypeProfile> _profiles = new(StringComparer.Ordinal);

    /// <param name="header">Name, version, rounding, ranking and grades.</param>
    /// <param name="nodes">A tree with exactly one root; checked by <see cref="Packages.PackageReader"/>.</param>
    /// <param name="weights">Weights of 0 or more, each node and type once.</param>
    /// <param name="adjusters">Each code once.</param>
    /// <param name="net">Limits of the net adjustment; null for none.</param>
    /// <exception cref="ArgumentException">The tree has more than <see cref="MostLevels"/> levels below the root.</exception>
    public Scheme(
        SchemeHeader header,
        IEnumerable<NodeDefinition> nodes,
        IEnumerable<WeightRow> weights,
        IEnumerable<Adjuster> adjusters,
        NetLimits? net)
    {
        Header = header;
        Net = net;
        _adjusters = adjusters.ToDictionary(a => a.Code, StringComparer.Ordinal);
        Adjusters = [.. _adjusters.Values.OrderBy(a => a.Code, StringComparer.Ordinal)];
        _weights = weights.ToDictionary(w => (w.Code, w.UnitType), w => w.Weight);
        Nodes = Plant([.. nodes]);
        Indicators = [.. Nodes.Where(n => n.IsIndicator)];
        for (var i = 0; i < Indicators.Length; i++)
        {
            Indicators[i].Ordinal = i;
        }

        _byCode = Nodes.ToDictionary(n => n.Code, StringComparer.Ordinal);
    }

    public SchemeHeader Header { get; }

    public string Code => Header.Code;

    public string Version => Header.Version;

    public string NameZh => Header.NameZh;

    public string NameEn => Header.NameEn;

    public DateOnly? ValidFrom => Header.ValidFrom;

    public DateOnly? ValidTo => Header.ValidTo;

    public RoundingMode Rounding => Header.Rounding;

    public RankingPolicy Ranking => Header.Ranking;

    public GradeBands Grades => Header.Grades;

    public SchemeNode Root => Nodes[0];

    /// <summary>All nodes, a parent before its children, siblings by code.</summary>
    public ImmutableArray<SchemeNode> Nodes { get; }

    /// <summary>The nodes without children, in the order of <see cref="Nodes"/>.</summary>
    public ImmutableArray<SchemeNode> Indicators { get; }

    /// <summary>Ordered by code.</summary>
    public ImmutableArray<Adjuster> Adjusters { get; }

    public NetLimits? Net { get; }

    /// <summary>The weight rows, ordered by node and type.</summary>
    public IEnumerable<WeightRow> WeightRows => _weights
        .Select(w => new WeightRow(w.Key.Code, w.Key.UnitType, w.Value))
        .OrderBy(w => _byCode[w.Code].Index).ThenBy(w => w.UnitType, StringComparer.Ordinal);

    public SchemeNode? Find(string code) => _byCode.GetValueOrDefault(code);

    public Adjuster? FindAdjuster(string code) => _adjusters.GetValueOrDefault(code);

    /// <summary>
    /// What a node weighs among its siblings for a unit type: its own row, else that of every type, else the sum of its
    /// children. Null when the node does not apply to the type.
    /// </summary>
    public decimal? Weight(SchemeNode node, string unitType)
    {
        var profile = Profile(unitType);
        return profile.Applies[node.Index] ? profile.Exact[node.Index] : null;
    }

    /// <summary>The same scheme with its COUNT rules at another share of the year.</summary>
    /// <param name="share">Above 0 and at most 1.</param>
    public Scheme AtElapsed(decimal share) => With(Nodes.Select(n => n.Definition with { Rule = n.Rule?.AtElapsed(share) }));

    internal Scheme With(IEnumerable<NodeDefinition> nodes) =>
        new(Header, nodes, _weights.Select(w => new WeightRow(w.Key.Code, w.Key.UnitType, w.Value)), Adjusters, Net);

    internal TypeProfile Profile(string unitType) => _profiles.GetOrAdd(unitType, type => new TypeProfile(this, type));

    internal decimal? OwnWeight(string code, string unitType) =>
        _weights.TryGetValue((code, unitType), out var own) ? own
        : _weights.TryGetValue((code, WeightRow.EveryType), out var every) ? every
        : null;

    private static ImmutableArray<SchemeNode> Plant(List<NodeDefinition> definitions)
    {
        var byParent = definitions.ToLookup(d => d.Parent, StringComparer.Ordinal);
        var planted = ImmutableArray.CreateBuilder<SchemeNode>(definitions.Count);
        Add(byParent[string.Empty].Single(), null);
        return planted.ToImmutable();

        SchemeNode Add(NodeDefinition definition, SchemeNode? parent)
        {
            var node = new SchemeNode(definition, parent, planted.Count, parent is null ? 0 : parent.Depth + 1);
            if (node.Depth > MostLevels)
            {
                throw new ArgumentException($"{node.Code}: too deep below the root.", nameof(definitions));
            }

            planted.Add(node);
            node.Children = [.. byParent[definition.Code].OrderBy(d => d.Code, StringComparer.Ordinal).Select(d => Add(d, node))];
            return node;
        }
    }
}
