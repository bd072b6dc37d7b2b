using System.Collections.Immutable;
using Dashboard.Domain.Access;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.ScoreCards;

/// <summary>One table per group: who leads, who lags, and by how much.</summary>
public sealed partial class RankingPage : RunPage
{
    private const decimal High = 90;
    private ImmutableArray<GroupStanding> _groups = [];
    private RankingQuery _query = new(string.Empty, false, RankingQuery.ByRank);

    [SupplyParameterFromQuery(Name = "q")]
    public string? Search { get; set; }

    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [SupplyParameterFromQuery]
    public string? Sort { get; set; }

    private bool SeesAll => AccessRules.SeesAllUnits(Actor);

    private string Sentence
    {
        get
        {
            var leaders = _groups.Where(g => g.Ranked.Length > 0).Select(g => Text[
                RankingText.Say,
                Bilingual.NameOf(g.Ranked[0].Result.Unit),
                ScoringWords.Group(Scoring, g.UnitType),
                Figures.Points(g.Ranked[0].Result.Total)].Value);
            var ranked = _groups.SelectMany(g => g.Ranked).ToList();
            var lowest = Choice.Current.Run.Scheme.Grades.Bands is [.., var last] ? last.Name : null;
            var rest = Text[
                RankingText.SayMore,
                Figures.Count(ranked.Count(u => u.Result.Total >= High)),
                Figures.Count(ranked.Count),
                Figures.Count(ranked.Count(u => u.Result.Grade == lowest))].Value;
            return string.Join(Languages.IsChinese ? string.Empty : " ", leaders.Append(rest));
        }
    }

    private string RuleWords
    {
        get
        {
            var scheme = Choice.Current.Run.Scheme;
            var breakers = scheme.Ranking.TieBreak.Select(code => $"{code} {Bilingual.NameOf(scheme.Find(code)!)}").ToList();
            return breakers.Count == 0
                ? Text[RankingText.RuleNoBreak]
                : Text[RankingText.Rule, string.Join(Languages.IsChinese ? "、" : ", ", breakers)];
        }
    }

    private string GradeWords
    {
        get
        {
            var grades = Choice.Current.Run.Scheme.Grades;
            var bands = grades.Bands.Select(b => Text[RankingText.GradeFrom, ScoringWords.Grade(Scoring, b.Name), Figures.Plain(b.AtLeast)].Value);
            return Text[RankingText.RuleGrades, string.Join(Languages.IsChinese ? "，" : ", ", bands), Figures.Plain(100 * (grades.TopShare ?? 1))];
        }
    }

    protected override Task LoadAsync()
    {
        _query = new RankingQuery(Search ?? string.Empty, SeesAll && Show == RankingQuery.Attention, Sort ?? RankingQuery.ByRank);
        _groups = StandingCalculator.Groups(Choice.Current.Run, Choice.Before?.Run);
        return Task.CompletedTask;
    }

    private bool MayOpen(string unit) => AccessRules.SeesDetailOf(Actor, unit);

    private static HashSet<int> SharedRanks(GroupStanding group) =>
        [.. group.Ranked.GroupBy(u => u.Result.Rank!.Value).Where(g => g.Count() > 1).Select(g => g.Key)];
}
