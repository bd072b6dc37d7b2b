using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>Reads inspections.csv.</summary>
internal sealed class InspectionCells(DemoFolder folder, ILookup<string, string> conflicts, IReadOnlyDictionary<long, VisitRow> visits, SceneCells scenes)
{
    public const string FileName = "demo/inspections.csv";

    private const int VisitedAt = (9 * 60) + 20;
    private const int StaggerMinutes = 17;
    private const int StaggerRounds = 12;
    private const int MinutesToSend = 35;
    private const int ReleasedAt = 16 * 60;

    private static readonly string[] Columns =
    [
        "number", "checklist", "unit", "place", "visited_on", "inspector", "companion", "state", "released_on", AnswerCells.Column, "note",
        "return_reason", "merged_into",
    ];

    private static readonly (string Name, InspectionState Value)[] States =
    [
        ("submitted", InspectionState.Submitted), ("returned", InspectionState.Returned), ("confirmed", InspectionState.Confirmed),
        ("released", InspectionState.Released), ("merged", InspectionState.Merged),
    ];

    private readonly Dictionary<long, int> _lines = [];

    /// <summary>Photos of the records.</summary>
    public List<DemoPhoto> Photos { get; } = [];

    public IReadOnlyList<(InspectionRow Row, ChecklistTemplate Template, IReadOnlyList<ItemAnswer> Answers)> Read()
    {
        var all = new List<(InspectionRow, ChecklistTemplate, IReadOnlyList<ItemAnswer>)>();
        foreach (var row in folder.Rows(FileName, Columns))
        {
            var number = row.WholeNumber("number") ?? 0;
            if (folder.Checklist(row) is not { } template)
            {
                continue;
            }

            if (!_lines.TryAdd(number, row.Line))
            {
                row.Fault(SeedFaultKind.Twice, DemoFolder.Text(number), DemoFolder.Text(_lines[number]));
                continue;
            }

            var answers = AnswerCells.Read(row, template);
            all.Add((Inspection(row, number, template, answers), template, answers));
        }

        return all;
    }

    private InspectionRow Inspection(SeedRow row, long number, ChecklistTemplate template, IReadOnlyList<ItemAnswer> answers)
    {
        var unit = folder.Unit(row);
        var (day, state) = (row.Date("visited_on"), row.Choice("state", States));
        var visitedAt = DemoFolder.At(day, VisitedAt + ((int)(number % StaggerRounds) * StaggerMinutes));
        var sentAt = visitedAt.AddMinutes(MinutesToSend);
        var visit = visits.GetValueOrDefault(number);
        var inspector = folder.Inspector(row, "inspector", unit, conflicts) ?? row.Text("inspector");
        var photos = OfFindings(number, template, answers, visitedAt, inspector).ToList();
        Photos.AddRange(photos);
        var record = new FieldRecord(
            DemoId.OfInspection(number), visit?.Id, template.Code, template.Version, unit, row.Text("place"),
            folder.Inspector(row, "companion", unit, conflicts), visitedAt, sentAt, null, null, answers,
            [.. photos.Select(p => new FieldPhoto(p.Id, p.Item!, scenes.NameOf(p)))], row.Optional("note"), 1, null);
        if ((visit is not null && (visit.Unit != unit || visit.Checklist != template.Code || visit.State != VisitState.Done))
            || (record.Companion is null && InspectionKinds.OfChecklist(template.Code)!.Value.InspectorsNeeded() > 1))
        {
            row.Fault(SeedFaultKind.VisitDiffers, DemoFolder.Text(number));
        }

        return new InspectionRow
        {
            Id = record.Id,
            Number = number,
            Visit = record.Visit,
            Kind = InspectionKinds.OfChecklist(template.Code)!.Value,
            Checklist = record.Checklist,
            ChecklistVersion = record.ChecklistVersion,
            Unit = unit,
            Place = record.Place,
            Inspector = inspector,
            Companion = record.Companion,
            VisitedOn = day,
            VisitedAt = visitedAt,
            SentAt = sentAt,
            ReceivedAt = sentAt.AddSeconds(number % StaggerRounds),
            Answers = RecordContent.Write(answers),
            Note = record.Note,
            ContentHash = RecordContent.Hash(record),
            Revision = 1,
            State = state,
            ReturnReason = Where(row, state == InspectionState.Returned, "return_reason") ? row.Text("return_reason") : null,
            MergedInto = Where(row, state == InspectionState.Merged, "merged_into") ? Other(row) : null,
            ReleasedAt = Where(row, state == InspectionState.Released, "released_on") ? Release(row, day) : null,
        };
    }

    private static DateTimeOffset Release(SeedRow row, DateOnly visited)
    {
        var day = row.Date("released_on");
        if (day < visited)
        {
            row.Fault(SeedFaultKind.NotDate, "released_on", DemoFolder.Text(day));
        }

        return DemoFolder.At(day, ReleasedAt);
    }

    /// <summary>Whether the cell is to be read: it is filled in exactly the state that it belongs to.</summary>
    private static bool Where(SeedRow row, bool belongs, string column)
    {
        if (!belongs && row.Optional(column) is { } told)
        {
            row.Fault(SeedFaultKind.NotInThisState, column, told);
        }

        return belongs;
    }

    private Guid? Other(SeedRow row)
    {
        var number = row.WholeNumber("merged_into") ?? 0;
        if (!_lines.ContainsKey(number))
        {
            row.Fault(SeedFaultKind.UnknownNumber, "merged_into", DemoFolder.Text(number), FileName);
        }

        return DemoId.OfInspection(number);
    }

    private IEnumerable<DemoPhoto> OfFindings(
        long number, ChecklistTemplate template, IReadOnlyList<ItemAnswer> answers, DateTimeOffset at, string inspector)
    {
        foreach (var answer in answers)
        {
            if (template.Find(answer.Item) is { } item && AnswerCost.IsFinding(item, answer)
                && (PhotoRule.Needs(item, answer) || !SceneCells.GoesWithoutPhoto(number, item.Code)))
            {
                yield return new DemoPhoto(
                    DemoId.OfPhoto(number, item.Code), DemoId.OfInspection(number), item.Code, null, scenes.Of(item.Code), (int)number, at, inspector);
            }
        }
    }
}
