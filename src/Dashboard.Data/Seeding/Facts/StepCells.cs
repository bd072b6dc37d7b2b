using Dashboard.Data.Inspections;
using Dashboard.Data.Rectification;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>
/// Makes the findings of confirmed inspections and plays finding-steps.csv on them through the same flow as the product: a step that would
/// be refused there is refused here.
/// </summary>
internal sealed class StepCells(DemoFolder folder, SceneCells scenes)
{
    public const string FileName = "demo/finding-steps.csv";

    private const int FirstStepAt = (9 * 60) + 30;
    private const int MinutesBetween = 25;

    private static readonly (string Name, FindingAct Value)[] Acts = [.. Enum.GetValues<FindingAct>().Select(a => ($"{a}", a))];

    private readonly FindingFlow _flow = new(RectificationRules.Default, folder.Calendar);
    private readonly List<FindingRow> _findings = [];
    private readonly List<FindingStepRow> _steps = [];

    public IReadOnlyList<FindingRow> Findings => _findings;

    public IReadOnlyList<FindingStepRow> Steps => _steps;

    /// <summary>Photos of mended places.</summary>
    public List<DemoPhoto> Photos { get; } = [];

    public void Play(IEnumerable<(InspectionRow Row, ChecklistTemplate Template, IReadOnlyList<ItemAnswer> Answers)> inspections)
    {
        var steps = folder.Rows(FileName, "inspection", "item", "act", "day", "account", "text", "days")
            .GroupBy(r => (r.WholeNumber("inspection") ?? 0, r.Text("item"))).ToDictionary(g => g.Key, g => g.ToList());
        var byPlace = new Dictionary<(string Unit, string Place), List<FindingRow>>();
        foreach (var (inspection, template, answers) in inspections.OrderBy(i => i.Row.Number))
        {
            if (inspection.State is not (InspectionState.Confirmed or InspectionState.Released))
            {
                continue;
            }

            if (!byPlace.TryGetValue((inspection.Unit, inspection.Place), out var earlier))
            {
                earlier = byPlace[(inspection.Unit, inspection.Place)] = [];
            }

            foreach (var (item, answer, points) in InspectionResult.Of(template, answers).Findings)
            {
                var finding = NewFinding.Of(_findings.Count + 1, inspection, item, answer, points, earlier);
                finding.IsReleased = inspection.State == InspectionState.Released;
                _findings.Add(finding);
                if (steps.Remove((inspection.Number, item.Code), out var own))
                {
                    own.ForEach(row => Act(row, finding));
                }

                if (finding.IsReleased != (finding.State != FindingState.Found))
                {
                    folder.Fault(own is null ? InspectionCells.FileName : FileName, own?[0].Line ?? 1, SeedFaultKind.ReleaseWithoutAssignment, DemoFolder.Text(inspection.Number), item.Code);
                }
            }

            earlier.AddRange(_findings.Where(f => f.Inspection == inspection.Id));
        }

        foreach (var row in steps.Values.SelectMany(s => s))
        {
            row.Fault(SeedFaultKind.NoFinding, row.Text("inspection"), row.Text("item"));
        }
    }

    private void Act(SeedRow row, FindingRow finding)
    {
        var (act, account, day) = (row.Choice("act", Acts), row.Text("account"), row.Date("day"));
        var actor = folder.Actor(account, finding.Unit);
        var before = finding.ToFinding();
        var step = new FindingStep(act, account, day, row.Optional("text"), act == FindingAct.Report ? 1 : 0, (int)(row.WholeNumber("days") ?? 0));
        if (!AccessRules.MayAct(actor, act, finding.Unit))
        {
            row.Fault(SeedFaultKind.MayNotAct, account, $"{act}");
            return;
        }

        var (after, refusal) = _flow.Apply(before, step);
        if (after is null)
        {
            row.Fault(SeedFaultKind.StepRefused, $"{act}", before.Id, $"{refusal}");
            return;
        }

        finding.Take(after, day);
        var at = DemoFolder.At(day, FirstStepAt + (finding.Version * MinutesBetween));
        _steps.Add(new FindingStepRow
        {
            Finding = finding.Number,
            Act = act,
            Account = account,
            By = actor.Roles.Single(),
            At = at,
            Text = step.Reason,
            Days = act == FindingAct.AskExtension ? step.Days : null,
            Before = before.State,
            After = after.State,
            DueBefore = before.Due,
            DueAfter = after.Due,
        });
        if (act == FindingAct.Report)
        {
            Photos.Add(new DemoPhoto(
                DemoId.OfAfterPhoto(finding.Number, finding.Version), null, null, finding.Number, scenes.Of(finding.Item), (int)NumberOf(row), at.AddMinutes(-MinutesBetween), account));
        }
    }

    /// <summary>The after-photo is in the colours of the photo before.</summary>
    private static long NumberOf(SeedRow row) => row.WholeNumber("inspection") ?? 0;
}
