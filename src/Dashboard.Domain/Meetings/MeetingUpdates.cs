using System.Collections.Immutable;
using Dashboard.Scoring.Engine;

namespace Dashboard.Domain.Meetings;

/// <summary>What has changed since a meeting was frozen. It is told on the meeting's page and never shown on its slides.</summary>
/// <param name="Units">Units whose scores are no longer what the meeting saw, by code.</param>
/// <param name="Findings">Findings that are new, gone or further than they were.</param>
/// <param name="Decisions">Decisions that are new, gone or further than they were.</param>
/// <param name="Townships">Townships whose titles, or those of their villages, have changed.</param>
public sealed record MeetingUpdates(ImmutableArray<MeetingUpdate> Units, int Findings, int Decisions, int Townships)
{
    /// <summary>All of them together (会后更新 n 项).</summary>
    public int Count => Units.Length + Findings + Decisions + Townships;

    /// <param name="material">What the meeting saw.</param>
    /// <param name="current">The run that counts for the same period now.</param>
    /// <param name="facts">What stands in the ledgers now.</param>
    public static MeetingUpdates Of(MeetingMaterial material, ScoreRun current, MeetingFacts facts)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(facts);
        var then = material.Facts;
        return new MeetingUpdates(
            Of(material.Run.Run, current),
            Changed(then.Findings.Select(Standing), facts.Findings.Select(Standing), f => f.Number),
            Changed(then.Decisions, facts.Decisions, d => d.Number),
            Changed(then.Coverage, facts.Coverage, c => c.Township));
    }

    /// <summary>Units whose indicators, adjustments, total or rank differ, or that are in one of the runs only, by code.</summary>
    public static ImmutableArray<MeetingUpdate> Of(ScoreRun frozen, ScoreRun current)
    {
        ArgumentNullException.ThrowIfNull(frozen);
        ArgumentNullException.ThrowIfNull(current);
        var gone = frozen.Results.Where(r => current.Find(r.Unit.Code) is null).Select(r => new MeetingUpdate(r.Unit, r.Total, null, r.Rank, null, 0));
        return [.. current.Results.Select(now => Of(frozen, current, now)).Where(u => u is not null).Select(u => u!).Concat(gone).OrderBy(u => u.Unit.Code, StringComparer.Ordinal)];
    }

    private static MeetingUpdate? Of(ScoreRun frozen, ScoreRun current, UnitResult now)
    {
        var then = frozen.Find(now.Unit.Code);
        var indicators = Differing(frozen, current, now.Unit.Code);
        return indicators > 0 || then?.Total != now.Total || then?.Rank != now.Rank
            ? new MeetingUpdate(now.Unit, then?.Total, now.Total, then?.Rank, now.Rank, indicators)
            : null;
    }

    private static int Differing(ScoreRun frozen, ScoreRun current, string unit)
    {
        var card = current.Card(unit);
        var earlier = frozen.Find(unit) is null ? null : frozen.Card(unit);
        return card.Nodes.Count(n => n.Node.IsIndicator && !Same(n, earlier, frozen));
    }

    private static bool Same(NodeScore now, UnitCard? earlier, ScoreRun frozen) =>
        earlier is not null && frozen.Scheme.Find(now.Node.Code) is { } node && earlier[node] is var then
        && then.State == now.State && then.Score == now.Score && then.Points == now.Points;

    // That days go by is no update.
    private static FrozenFinding Standing(FrozenFinding finding) => finding with { IsOverdue = false, DaysOver = 0 };

    private static int Changed<T, TKey>(IEnumerable<T> then, IEnumerable<T> now, Func<T, TKey> key)
        where T : class
        where TKey : notnull
    {
        var before = then.ToDictionary(key);
        var after = now.ToDictionary(key);
        return after.Count(a => !before.TryGetValue(a.Key, out var earlier) || !earlier.Equals(a.Value)) + before.Keys.Count(k => !after.ContainsKey(k));
    }
}
