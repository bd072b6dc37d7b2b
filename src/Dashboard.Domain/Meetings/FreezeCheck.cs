using System.Collections.Immutable;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Meetings;

/// <summary>
/// Whether a run may be frozen to a meeting. A dispatch or observation meeting works with provisional scores (暂); a duty-report review decides the
/// year, so nothing may be pending (DOMAIN 3.4, 6.3) but the rating that the meeting itself gives (S1.15).
/// </summary>
public static class FreezeCheck
{
    /// <summary>The descriptive column of nodes.csv that names the item of the programme.</summary>
    private const string SourceColumn = "seed_ref";

    /// <summary>Rated at the meeting itself.</summary>
    private const string GivenByMeeting = "S1.15";

    /// <summary>What stands in the way, by unit and indicator; empty when the run may be frozen.</summary>
    public static ImmutableArray<MissingItem> Missing(ScoreRun run, MeetingKind kind)
    {
        ArgumentNullException.ThrowIfNull(run);
        return kind != MeetingKind.Review ? [] : [.. Pending(run).Where(m => m.Indicator.Description.GetValueOrDefault(SourceColumn) != GivenByMeeting)];
    }

    /// <summary>Every indicator that waits for a check or a ballot, by unit and indicator: told to be pending, or not there and pending by its policy.</summary>
    public static IEnumerable<MissingItem> Pending(ScoreRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run.Results.SelectMany(r => run.Card(r.Unit.Code).Nodes
            .Where(n => n.Node.IsIndicator && (n.State == NodeState.Pending || (n.State == NodeState.Absent && n.Node.Missing == MissingPolicy.Pending)))
            .Select(n => new MissingItem(r.Unit, n.Node, n.State)));
    }
}
