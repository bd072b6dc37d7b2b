using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Tests.Features.Inspections;

/// <summary>Records, visits and checklists with what a test does not care about filled in.</summary>
internal static class SampleInspection
{
    public const string Tantou = "410324103";

    public static readonly DateOnly Today = new(2026, 10, 22);
    public static readonly DateTimeOffset Received = new(2026, 10, 20, 9, 30, 0, TimeSpan.FromHours(8));

    public static ChecklistItem Item(
        string code = "CK2-01",
        AnswerType answers = AnswerType.YesNo,
        FindingWhen when = FindingWhen.No,
        int least = 0,
        Severity severity = Severity.Minor,
        decimal points = 2) =>
        new(code, $"项目{code}", $"Item {code}", answers, when, least, severity, points, "P2-02", "S2.4");

    public static ChecklistTemplate Checklist(params ChecklistItem[] items) => new("CK2", 3, "暗访检查表", "Unannounced visit", [.. items]);

    public static InspectionSummary Summary(
        int number = 1,
        InspectionState state = InspectionState.Submitted,
        string unit = Tantou,
        DateOnly? visitedOn = null,
        InspectionKind kind = InspectionKind.Unannounced,
        decimal score = 98) => new(
        Guid(number), $"JC-{number:D5}", kind, kind.Checklist(), 3, unit, "便民服务中心", visitedOn ?? new DateOnly(2026, 10, 20), state, score, false, 1, Received, 1, null, null, 1);

    public static InspectionView View(InspectionSummary summary, ChecklistTemplate checklist, params ItemAnswer[] answers) => new(
        summary,
        checklist,
        [.. answers.Select(a => new AnsweredItem(checklist.Find(a.Item)!, a, AnswerCost.Of(checklist.Find(a.Item)!, a), [], null))],
        null,
        null,
        null,
        null,
        [],
        [],
        null,
        [],
        null);

    public static VisitSummary Visit(
        int number,
        string unit = Tantou,
        DateOnly? from = null,
        DateOnly? to = null,
        VisitState state = VisitState.Planned,
        string? inspector = null,
        string? companion = null,
        InspectionKind kind = InspectionKind.Unannounced)
    {
        var first = from ?? new DateOnly(2026, 10, 26);
        return new VisitSummary(
            Guid(number), Guid(999), kind, kind.Checklist(), 3, unit, "便民服务中心", first, to ?? first, inspector, companion, state, 1);
    }

    public static Guid Guid(int number) => new(number, 0, 0, new byte[8]);
}
