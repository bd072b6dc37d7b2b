using Dashboard.Data.Rectification;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;

namespace Dashboard.Web.Features.Rectification;

/// <summary>What the numbers and charts above the board say.</summary>
public sealed record FindingStatistics
{
    /// <summary>Upper ends of the age bands in days since the finding; the last band has none.</summary>
    public static IReadOnlyList<int> AgeBands { get; } = [7, 15, 30, 60];

    private const int UnitsShown = 10;
    private const int ItemsShown = 8;
    private const int RepeatsShown = 8;

    public required int All { get; init; }

    public required int Open { get; init; }

    public required int Overdue { get; init; }

    public required int Withdrawn { get; init; }

    public required int ClosedOnTime { get; init; }

    public required int Closed { get; init; }

    /// <summary>Working days from assignment to closing, the middle one; null when nothing is closed.</summary>
    public required decimal? MedianDays { get; init; }

    /// <summary>Open findings by severity, one row for each; in it one number for each age band.</summary>
    public required IReadOnlyDictionary<Severity, IReadOnlyList<int>> Ages { get; init; }

    /// <summary>How many got at least as far as each step, the first step first; withdrawn ones are left out.</summary>
    public required IReadOnlyList<(FindingState Step, int Count)> Funnel { get; init; }

    /// <summary>The items with the most findings.</summary>
    public required IReadOnlyList<ChecklistItem> HeatItems { get; init; }

    /// <summary>The units with the most findings.</summary>
    public required IReadOnlyList<HeatRow> Heat { get; init; }

    public required IReadOnlyList<RepeatedFinding> Repeats { get; init; }

    /// <summary>0–100; null when nothing is closed.</summary>
    public decimal? OnTimeRate => Closed == 0 ? null : 100m * ClosedOnTime / Closed;

    public static FindingStatistics Of(IReadOnlyList<FindingSummary> findings, DateOnly today, WorkingCalendar calendar)
    {
        var open = findings.Where(f => f.Finding.IsOpen).ToList();
        var closed = findings.Where(f => f.Finding.State is FindingState.ClosedOnTime or FindingState.ClosedLate).ToList();
        var items = findings.GroupBy(f => f.Item.Code, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(ItemsShown).Select(g => g.First().Item).ToList();
        return new FindingStatistics
        {
            All = findings.Count,
            Open = open.Count,
            Overdue = open.Count(f => f.Finding.IsOverdue(today)),
            Withdrawn = findings.Count(f => f.Finding.State == FindingState.Withdrawn),
            Closed = closed.Count,
            ClosedOnTime = closed.Count(f => f.Finding.State == FindingState.ClosedOnTime),
            MedianDays = Median([.. closed.Where(f => f is { AssignedOn: not null, EndedOn: not null })
                .Select(f => calendar.WorkingDaysBetween(f.AssignedOn!.Value, f.EndedOn!.Value)).Order()]),
            Ages = Enum.GetValues<Severity>().ToDictionary(s => s, s => Banded(open.Where(f => f.Finding.Severity == s), today)),
            Funnel = FunnelOf(findings),
            HeatItems = items,
            Heat = [.. findings.GroupBy(f => f.Finding.Unit, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(UnitsShown)
                .Select(g => new HeatRow(g.Key, [.. items.Select(i => g.Count(f => f.Item.Code == i.Code))], g.Count()))],
            Repeats = [.. findings.Where(f => f.Finding.IsRelapse)
                .GroupBy(f => (f.Finding.Unit, f.Finding.Place, f.Item.Code))
                .Select(g => (Times: g.Count(), Last: g.MaxBy(f => f.Finding.FoundOn)!))
                .OrderByDescending(g => g.Times).ThenByDescending(g => g.Last.Finding.FoundOn).Take(RepeatsShown)
                .Select(g => new RepeatedFinding(g.Last.Finding.Unit, g.Last.Finding.Place, g.Last.Item, g.Times, g.Last.Finding.FoundOn, g.Last.Id))],
        };
    }

    private static IReadOnlyList<int> Banded(IEnumerable<FindingSummary> findings, DateOnly today)
    {
        var counts = new int[AgeBands.Count + 1];
        foreach (var finding in findings)
        {
            var age = today.DayNumber - finding.Finding.FoundOn.DayNumber;
            counts[AgeBands.TakeWhile(end => age > end).Count()]++;
        }

        return counts;
    }

    private static IReadOnlyList<(FindingState Step, int Count)> FunnelOf(IReadOnlyList<FindingSummary> findings)
    {
        FindingState[] steps = [FindingState.Found, FindingState.Assigned, FindingState.Rectifying, FindingState.Reported, FindingState.Rechecked, FindingState.ClosedOnTime];
        var reached = findings.Where(f => f.Finding.State != FindingState.Withdrawn).Select(f => StepOf(f.Finding.State)).ToList();
        return [.. steps.Select(s => (s, reached.Count(r => r >= s)))];
    }

    // A disputed finding has come as far as an assigned one; both ends count as closed.
    private static FindingState StepOf(FindingState state) => state switch
    {
        FindingState.Disputed => FindingState.Assigned,
        FindingState.ClosedLate => FindingState.ClosedOnTime,
        _ => state,
    };

    private static decimal? Median(int[] sorted) => sorted.Length == 0 ? null
        : sorted.Length % 2 == 1 ? sorted[sorted.Length / 2]
        : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2m;
}
