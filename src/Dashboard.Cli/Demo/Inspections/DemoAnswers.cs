using Dashboard.Domain.Inspections;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>
/// Draws the answers of an inspection: the weaker a unit works, the more often an item is a finding; graver ones are rarer. What was
/// found at a place before is more likely found there again.
/// </summary>
internal sealed class DemoAnswers(DemoWording wording, IReadOnlyDictionary<string, IReadOnlySet<string>> appliesTo)
{
    private const decimal AgainLikelier = 3.5m;
    private const decimal MostLikely = 0.85m;
    private const decimal ItemHabit = 10;
    private const int FreeVisitors = 10;
    private const decimal NotApplicableChance = 0.1m;

    /// <param name="visit">Tells this inspection from all others.</param>
    /// <param name="unit">The inspected unit.</param>
    /// <param name="template">The checklist.</param>
    /// <param name="strength">How well the unit works at the time.</param>
    /// <param name="before">Items that were findings at this place within the last months.</param>
    public IReadOnlyList<ItemAnswer> Draw(string visit, DemoUnit unit, ChecklistTemplate template, decimal strength, IReadOnlySet<string> before)
    {
        return [.. template.Items.Select(item =>
        {
            var random = DemoRandom.For("answer", visit, item.Code);
            var weakness = 100 - strength + DemoRandom.For("item", unit.Code, item.Code).Around(ItemHabit);
            var chance = Math.Max(0, weakness) / 100 * Rarity(item) * (before.Contains(item.Code) ? AgainLikelier : 1);
            var isFinding = random.Share() < Math.Min(MostLikely, chance);
            return Answer(visit, unit, item, isFinding);
        })];
    }

    /// <summary>Exactly these items are findings.</summary>
    public IReadOnlyList<ItemAnswer> Given(string visit, DemoUnit unit, ChecklistTemplate template, IReadOnlySet<string> finds) =>
        [.. template.Items.Select(item => Answer(visit, unit, item, finds.Contains(item.Code)))];

    private static decimal Rarity(ChecklistItem item) => item switch
    {
        // A finding that proposes a veto is no everyday matter.
        { Indicator: var linked } when linked.StartsWith("VET", StringComparison.Ordinal) => 0.04m,
        { Severity: Severity.RedLine } => 0.02m,
        { Severity: Severity.Serious } => 0.26m,
        { FindingWhen: FindingWhen.Any } => 0.7m,
        { Severity: Severity.Moderate } => 0.4m,
        _ => 0.57m,
    };

    private ItemAnswer Answer(string visit, DemoUnit unit, ChecklistItem item, bool isFinding)
    {
        var random = DemoRandom.For("kind of answer", visit, item.Code);
        var grave = random.Share();
        var note = isFinding ? wording.Pick("finding", item.Code, random.Share()) : null;
        switch (item.Answers)
        {
            case AnswerType.YesNoNotApplicable when !isFinding && (!Applies(item, unit) || random.Share() < NotApplicableChance):
                return new ItemAnswer(item.Code, ItemAnswer.NotApplicable, Note: wording.Pick("not_applicable", item.Code, random.Share()));
            case AnswerType.YesNo or AnswerType.YesNoNotApplicable:
                return new ItemAnswer(item.Code, isFinding == (item.FindingWhen == FindingWhen.Yes) ? ItemAnswer.Yes : ItemAnswer.No, Note: note);
            case AnswerType.FourGrades:
                return new ItemAnswer(item.Code, ItemAnswer.Grades[!isFinding ? 0 : grave < 0.72m ? 1 : grave < 0.95m ? 2 : 3], Note: note);
            case AnswerType.Count when item.FindingWhen == FindingWhen.TooFew:
                return new ItemAnswer(item.Code, Count: isFinding ? (int)(grave * item.Least) : item.Least + (int)(grave * 3), Note: note);
            case AnswerType.Count:
                return new ItemAnswer(item.Code, Count: isFinding ? 1 + (int)(grave * grave * 4) : 0, Note: note);
            default:
                var sampled = item.Severity >= Severity.Serious ? 3 + (int)(random.Share() * 3) : FreeVisitors;
                return new ItemAnswer(item.Code, Count: sampled - (isFinding ? 1 + (int)(grave * grave * 3) : 0), Sampled: sampled, Note: note);
        }
    }

    private bool Applies(ChecklistItem item, DemoUnit unit) =>
        !appliesTo.TryGetValue(item.Indicator, out var types) || types.Contains(unit.Type);
}
