namespace Dashboard.Web.Resources;

/// <summary>Keys of the words on the ranking page.</summary>
public sealed class RankingText
{
    public const string Apply = nameof(Apply);
    public const string Clear = nameof(Clear);
    public const string Completeness = nameof(Completeness);
    public const string Filter = nameof(Filter);
    public const string FilterAll = nameof(FilterAll);
    public const string FilterAttention = nameof(FilterAttention);
    public const string Grade = nameof(Grade);
    public const string GradeFrom = nameof(GradeFrom);
    public const string HeatMeta = nameof(HeatMeta);
    public const string Hidden = nameof(Hidden);
    public const string Lamp = nameof(Lamp);
    public const string NoMatch = nameof(NoMatch);
    public const string NoMatchFilter = nameof(NoMatchFilter);
    public const string OnlyTotals = nameof(OnlyTotals);
    public const string PointsChange = nameof(PointsChange);
    public const string Rank = nameof(Rank);
    public const string RankChange = nameof(RankChange);
    public const string RankShared = nameof(RankShared);
    public const string Rule = nameof(Rule);
    public const string RuleGrades = nameof(RuleGrades);
    public const string RuleNoBreak = nameof(RuleNoBreak);
    public const string Say = nameof(Say);
    public const string SayMore = nameof(SayMore);
    public const string Search = nameof(Search);
    public const string SortBy = nameof(SortBy);
    public const string Title = nameof(Title);
    public const string Total = nameof(Total);
    public const string Unit = nameof(Unit);
    public const string Unranked = nameof(Unranked);
}
