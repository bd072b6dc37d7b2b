using System.Collections.Immutable;
using Dashboard.Domain.Organisation;
using Dashboard.Scoring.Engine;

namespace Dashboard.Domain.Standing;

/// <summary>Reads groups, gaps, moves and lamps out of a run. Computes no score.</summary>
public static class StandingCalculator
{
    /// <summary>A fall of this many points since the earlier run lights the lamp (docs/domain.md, lamps).</summary>
    public const decimal SharpFall = 3;

    /// <summary>All groups in the order of <see cref="UnitTypes.All"/>; types that are not there follow by code.</summary>
    public static ImmutableArray<GroupStanding> Groups(ScoreRun run, ScoreRun? before)
    {
        ArgumentNullException.ThrowIfNull(run);
        return [.. run.Results
            .Select(r => Standing(run, before, r))
            .GroupBy(u => u.Result.Unit.UnitType, StringComparer.Ordinal)
            .OrderBy(g => Place(g.Key))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new GroupStanding(
                g.Key,
                WithGaps(g.Where(u => u.Result.Rank is not null).OrderBy(u => u.Result.Rank).ThenBy(u => u.Result.Unit.Code, StringComparer.Ordinal)),
                [.. g.Where(u => u.Result.Rank is null).OrderBy(u => u.Result.Unit.Code, StringComparer.Ordinal)]))];
    }

    private static int Place(string unitType)
    {
        var place = UnitTypes.All.ToList().IndexOf(unitType);
        return place < 0 ? int.MaxValue : place;
    }

    private static UnitStanding Standing(ScoreRun run, ScoreRun? before, UnitResult result)
    {
        var card = run.Card(result.Unit.Code);
        var earlier = before?.Find(result.Unit.Code);
        return new UnitStanding { Result = result, Card = card, Before = earlier, Notes = Notes(run, card, earlier) };
    }

    private static ImmutableArray<UnitStanding> WithGaps(IEnumerable<UnitStanding> ordered)
    {
        UnitStanding[] units = [.. ordered];
        return [.. units.Select(u => u with
        {
            GapToNext = units.LastOrDefault(o => o.Result.Rank < u.Result.Rank)?.Result.Total - u.Result.Total,
            LeadOverNext = u.Result.Total - units.FirstOrDefault(o => o.Result.Rank > u.Result.Rank)?.Result.Total,
        })];
    }

    private static ImmutableArray<AttentionNote> Notes(ScoreRun run, UnitCard card, UnitResult? before)
    {
        var notes = ImmutableArray.CreateBuilder<AttentionNote>();
        if (card.Result.Vetoes.Length > 0)
        {
            notes.Add(new AttentionNote(AttentionReason.Veto, card.Result.Vetoes.Length));
        }

        var bands = run.Scheme.Grades.Bands;
        if (bands.Length > 1 && card.Result.GradeByTotal == bands[^1].Name)
        {
            notes.Add(new AttentionNote(AttentionReason.Failing, bands[^2].AtLeast - (card.Result.Total ?? 0)));
        }

        AddCount(NodeState.Overdue, AttentionReason.Overdue);
        if (card.Result.Total - before?.Total is { } change && change <= -SharpFall)
        {
            notes.Add(new AttentionNote(AttentionReason.Fell, change));
        }

        AddCount(NodeState.Pending, AttentionReason.Pending);
        return notes.ToImmutable();

        void AddCount(NodeState state, AttentionReason reason)
        {
            if (card.Nodes.Count(n => n.Node.IsIndicator && n.State == state) is var count and > 0)
            {
                notes.Add(new AttentionNote(reason, count));
            }
        }
    }
}
