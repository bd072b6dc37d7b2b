using System.Collections.Immutable;
using Dashboard.Scoring.Rules;

namespace Dashboard.Scoring.Schemes;

/// <summary>A node of the indicator tree: the root, a dimension, a group or an indicator.</summary>
public sealed class SchemeNode
{
    internal SchemeNode(NodeDefinition definition, SchemeNode? parent, int index, int depth)
    {
        Definition = definition;
        Parent = parent;
        Index = index;
        Depth = depth;
    }

    public string Code => Definition.Code;

    public string NameZh => Definition.NameZh;

    public string NameEn => Definition.NameEn;

    /// <summary>Null for the root.</summary>
    public SchemeNode? Parent { get; }

    /// <summary>Ordered by code, whatever the order of rows was.</summary>
    public ImmutableArray<SchemeNode> Children { get; internal set; } = [];

    public Aggregation Aggregation => Definition.Aggregation;

    /// <summary>Null for an inner node.</summary>
    public Rule? Rule => Definition.Rule;

    public MissingPolicy Missing => Definition.Missing;

    /// <summary>Position in <see cref="Scheme.Nodes"/>; a parent stands before its children.</summary>
    public int Index { get; }

    /// <summary>Position in <see cref="Scheme.Indicators"/>, −1 for an inner node.</summary>
    public int Ordinal { get; internal set; } = -1;

    /// <summary>0 for the root.</summary>
    public int Depth { get; }

    public bool IsIndicator => Children.IsEmpty;

    /// <summary>Columns of nodes.csv that the engine does not read, by name.</summary>
    public IReadOnlyDictionary<string, string> Description => Definition.Description;

    internal NodeDefinition Definition { get; }

    public override string ToString() => Code;
}
