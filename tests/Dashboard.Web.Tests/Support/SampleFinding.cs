using Dashboard.Data.Rectification;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;

namespace Dashboard.Web.Tests.Support;

/// <summary>Findings with what a test does not care about filled in.</summary>
internal static class SampleFinding
{
    public static readonly DateOnly Today = new(2026, 10, 22);

    /// <summary>The days around the autumn holidays of 2026.</summary>
    public static WorkingCalendar Calendar { get; } = new(
    [
        .. Enumerable.Range(1, 7).Select(d => new Holiday(new DateOnly(2026, 10, d), HolidayKind.Holiday, "国庆节", "National Day")),
        new Holiday(new DateOnly(2026, 10, 10), HolidayKind.Workday, "国庆节调休", "National Day make-up"),
    ]);

    public static ChecklistItem ItemOf(string code = "CK2-04", string indicator = "P2-02") => new(
        code, "LED屏正在播放法治内容", "LED screen showing law content", AnswerType.YesNo, FindingWhen.No, 0, Severity.Minor, 1, indicator, "S2.4");

    public static FindingSummary Of(
        long number,
        FindingState state = FindingState.Rectifying,
        string unit = "410324103",
        Severity severity = Severity.Minor,
        DateOnly? foundOn = null,
        DateOnly? due = null,
        ChecklistItem? item = null,
        InspectionKind kind = InspectionKind.Unannounced,
        int? daysLeft = 5,
        Func<Finding, Finding>? with = null)
    {
        item ??= ItemOf();
        var isAssigned = state != FindingState.Found;
        var finding = new Finding
        {
            Id = $"WT-{number:D5}",
            Unit = unit,
            Place = "便民服务中心",
            Item = item.Code,
            Severity = severity,
            Points = 1,
            Finder = string.Empty,
            FoundOn = foundOn ?? new DateOnly(2026, 10, 12),
            State = state,
            OriginalDue = isAssigned ? due ?? new DateOnly(2026, 10, 29) : null,
            Due = isAssigned ? due ?? new DateOnly(2026, 10, 29) : null,
        };
        finding = with?.Invoke(finding) ?? finding;
        return new FindingSummary(
            number,
            Guid.Empty,
            kind,
            item,
            finding,
            isAssigned ? finding.FoundOn.AddDays(1) : null,
            finding.IsOpen ? null : Today,
            finding.IsOpen && isAssigned ? daysLeft : null,
            finding.IsOverdue(Today) ? Warning.Caution : Warning.None,
            isAssigned,
            1);
    }

    public static FindingView View(FindingSummary summary, params FindingAct[] mayDo) =>
        new(summary, null, [], [], [], [], null, null, null, mayDo, new Dictionary<string, PostName>());
}
