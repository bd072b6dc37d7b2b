using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Rectification;
using Dashboard.Domain.Villages;
using Dashboard.Scoring.Engine;

namespace Dashboard.Domain.Tests.Support;

/// <summary>A meeting of <see cref="SmallCounty"/>, on 2026-10-26.</summary>
public static class SmallMeeting
{
    public static readonly DateOnly Day = new(2026, 10, 26);

    public static MeetingMaterial Of(
        MeetingKind kind,
        ScoreRun? run = null,
        IEnumerable<ScoreRun>? earlier = null,
        IEnumerable<FrozenFinding>? findings = null,
        IEnumerable<MeetingDecision>? decisions = null,
        bool isProvisional = true)
    {
        var quarter = new Quarter(2026, 3);
        var before = (earlier ?? []).ToList();
        return new MeetingMaterial(
            new FrozenRun(quarter, 7, new DateTimeOffset(2026, 10, 22, 1, 0, 0, TimeSpan.Zero), isProvisional, run ?? SmallCounty.Default().Score()),
            [.. before.Select((r, i) => new FrozenRun(At(quarter, before.Count - i), i + 1, new DateTimeOffset(2026, 7, 1, 1, 0, 0, TimeSpan.Zero), false, r))],
            new MeetingFacts(
                new Meeting(24, kind, Day, "月调度", "9:00", "第一会议室", "各单位主要负责人", "通报；议定事项", 50),
                new DateOnly(2026, 10, 22),
                [.. findings ?? []],
                [.. decisions ?? []],
                23,
                [new FrozenCoverage("T1", new VillageCoverage(4, 5), new VillageCoverage(2, 5), "市级", "City level", true, true)],
                [.. SmallCounty.Duties]));
    }

    public static FrozenFinding Finding(long number, string unit = "T1", bool overdue = false, bool relapse = false, bool before = false, bool after = false, int daysOver = 0) => new(
        number,
        FormattableString.Invariant($"WT-{number:00000}"),
        unit,
        "公示栏未更新",
        "Notice board out of date",
        "村委会",
        Severity.Moderate,
        new DateOnly(2026, 9, 1).AddDays((int)number),
        new DateOnly(2026, 9, 20),
        null,
        FindingState.Rectifying,
        overdue,
        daysOver,
        relapse,
        false,
        before ? Guid.NewGuid() : null,
        after ? Guid.NewGuid() : null);

    public static MeetingDecision Decision(long number, long? meeting, DecisionState state = DecisionState.Open, int due = 20) =>
        new(number, meeting, "T1", "逾期问题月底前清零", new DateOnly(2026, 10, 12), new DateOnly(2026, 10, due), state, null, null);

    private static Quarter At(Quarter quarter, int back) => back == 0 ? quarter : At(quarter.Previous, back - 1);
}
