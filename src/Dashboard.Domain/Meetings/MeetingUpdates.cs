using System.Collections.Immutable;
using Dashboard.Scoring.Engine;

namespace Dashboard.Domain.Meetings;

/// <summary>What has changed since a meeting. It is told on the meeting's page and never shown on its slides.</summary>
public static class MeetingUpdates
{
    /// <summary>Units whose indicators, adjustments, total or rank differ, by code.</summary>
    /// <param name="frozen">What the meeting saw.</param>
    /// <param name="current">The run that counts for the same period now.</param>
    public static ImmutableArray<MeetingUpdate> Of(ScoreRun frozen, ScoreRun current)
    {
        ArgumentNullException.ThrowIfNull(frozen);
        ArgumentNullException.ThrowIfNull(current);
        return [.. current.Results.Select(now => Of(frozen, current, now)).Where(u => u is not null).Select(u => u!)];
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
            ? then.State == now.State && then.Score == now.Score && then.Points == now.Points
            : false;
}
