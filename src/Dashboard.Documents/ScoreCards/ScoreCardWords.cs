using System.Collections.Immutable;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Explanation;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Documents.ScoreCards;

/// <summary>The words of a workbook of score cards in one language.</summary>
public sealed record ScoreCardWords
{
    /// <summary>Name of the sheet with the ranking.</summary>
    public required string RankingSheet { get; init; }

    /// <summary>The rule by which ranks were given; stands under the ranking.</summary>
    public required string RankingRule { get; init; }

    /// <summary>Further sentences under the ranking.</summary>
    public ImmutableArray<string> RankingNotes { get; init; } = [];

    /// <summary>Sentences under every score card.</summary>
    public ImmutableArray<string> CardNotes { get; init; } = [];

    /// <summary>Heading of the rank within the group.</summary>
    public required string Rank { get; init; }

    /// <summary>Heading of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Heading of the points before bonuses and penalties.</summary>
    public required string BasePoints { get; init; }

    /// <summary>Heading of bonuses less penalties, within the limits.</summary>
    public required string Net { get; init; }

    /// <summary>Heading of the total.</summary>
    public required string Total { get; init; }

    /// <summary>Heading of the grade.</summary>
    public required string Grade { get; init; }

    /// <summary>Heading of the total in the earlier run.</summary>
    public required string TotalBefore { get; init; }

    /// <summary>Heading of what the total has changed by since then.</summary>
    public required string Change { get; init; }

    /// <summary>Heading of the share of due weight that has data, in percent.</summary>
    public required string Completeness { get; init; }

    /// <summary>Heading of remarks.</summary>
    public required string Note { get; init; }

    /// <summary>Remark at a unit that takes no rank.</summary>
    public required string Unranked { get; init; }

    /// <summary>Remark at a unit that has no total.</summary>
    public required string NoTotal { get; init; }

    /// <summary>Remark at a rank that is a plain number, since tie-breaks made it another than totals alone give.</summary>
    public required string RankIsNumber { get; init; }

    /// <summary>Remark at points that are a plain number (尾差), since a spreadsheet's arithmetic comes to another hundredth than the exact one.</summary>
    public required string PointsAreNumber { get; init; }

    /// <summary>Remark at a unit that fell one grade because too many of its group held the best one.</summary>
    public required string FellByTopShare { get; init; }

    /// <summary>Heading of codes.</summary>
    public required string Code { get; init; }

    /// <summary>Heading of names of indicators.</summary>
    public required string Indicator { get; init; }

    /// <summary>Heading of states.</summary>
    public required string State { get; init; }

    /// <summary>Heading of what was observed, where it is no rate.</summary>
    public required string Observed { get; init; }

    /// <summary>Heading of n of a rate.</summary>
    public required string Numerator { get; init; }

    /// <summary>Heading of N of a rate.</summary>
    public required string Denominator { get; init; }

    /// <summary>Heading of the score s of 100.</summary>
    public required string Score { get; init; }

    /// <summary>Heading of the effective weight in percent.</summary>
    public required string Weight { get; init; }

    /// <summary>Heading of points.</summary>
    public required string Points { get; init; }

    /// <summary>Heading of the points that full marks would give.</summary>
    public required string FullPoints { get; init; }

    /// <summary>Heading of the points that are missing to full marks.</summary>
    public required string Gap { get; init; }

    /// <summary>Heading of bonuses and penalties.</summary>
    public required string Adjustment { get; init; }

    /// <summary>Heading of an adjustment before its cap.</summary>
    public required string RawPoints { get; init; }

    /// <summary>Heading of the number of ranked units in the group.</summary>
    public required string GroupSize { get; init; }

    /// <summary>Title of a unit's score card.</summary>
    public required Func<ScoredUnit, string> CardTitle { get; init; }

    /// <summary>Name of a unit; names of sheets are made of it.</summary>
    public required Func<ScoredUnit, string> UnitName { get; init; }

    /// <summary>Name of a ranking group by unit type; of all units together when it is asked for an empty one.</summary>
    public required Func<string, string> GroupName { get; init; }

    /// <summary>Name of a node.</summary>
    public required Func<SchemeNode, string> NodeName { get; init; }

    /// <summary>A state in words.</summary>
    public required Func<NodeState, string> StateName { get; init; }

    /// <summary>A grade as the scheme calls it, in this language.</summary>
    public required Func<string, string> GradeName { get; init; }

    /// <summary>Name of a kind of bonus, penalty or veto by its code.</summary>
    public required Func<string, string> AdjusterName { get; init; }

    /// <summary>What a veto does.</summary>
    public required Func<VetoResult, string> Veto { get; init; }

    /// <summary>What was observed, in words, where it is neither a number nor a rate: a level, findings by severity. Null when there is nothing to say.</summary>
    public required Func<ExplainedNode, string?> ObservedWords { get; init; }
}
