using Dashboard.Scoring.Rules;

namespace Dashboard.Scoring.Schemes;

/// <summary>A row of nodes.csv after reading; <see cref="Scheme"/> builds the tree from these.</summary>
public sealed record NodeDefinition(
    string Code,
    string Parent,
    string NameZh,
    string NameEn,
    Aggregation Aggregation,
    Rule? Rule,
    MissingPolicy Missing,
    IReadOnlyDictionary<string, string> Description);
