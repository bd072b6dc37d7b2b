using System.Globalization;
using Dashboard.Domain.Inspections;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Data.Seeding;

/// <summary>Reads checklists.csv (seed-data/README.md): the templates in their first version, one row for each item.</summary>
public static class SeedChecklists
{
    public const string FileName = "checklists.csv";
    private const string FindingWhenColumn = "finding_when";
    private const string LeastPrefix = "n<";

    private static readonly string[] Columns =
    [
        "template_code", "template_zh", "template_en", "item_code", "item_zh", "item_en", "answer_type", FindingWhenColumn, "severity",
        "deduct_points", "indicator_code", "seed_ref",
    ];

    private static readonly (string Name, AnswerType Value)[] AnswerTypes =
    [
        ("YN", AnswerType.YesNo), ("YNA", AnswerType.YesNoNotApplicable), ("G4", AnswerType.FourGrades), ("NUM", AnswerType.Count),
        ("RATE", AnswerType.Rate),
    ];

    private static readonly (string Name, Severity Value)[] Severities =
    [
        ("minor", Severity.Minor), ("moderate", Severity.Moderate), ("serious", Severity.Serious), ("redline", Severity.RedLine),
    ];

    /// <param name="folder">The seed folder.</param>
    /// <param name="scheme">Its nodes and adjusters are what items may be linked to; null when it could not be read, then links go unchecked.</param>
    /// <param name="faults">Where every fault is added.</param>
    public static List<ChecklistTemplate> Read(string folder, Scheme? scheme, List<SeedFault> faults)
    {
        var rows = SeedTable.Read(folder, FileName, Columns, faults);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var templates = new List<ChecklistTemplate>();
        foreach (var template in rows.GroupBy(r => r.Text("template_code"), StringComparer.Ordinal))
        {
            var first = template.First();
            if (InspectionKinds.OfChecklist(template.Key) is null)
            {
                first.Fault(
                    SeedFaultKind.NotOneOf, "template_code", template.Key, string.Join(", ", Enum.GetValues<InspectionKind>().Select(k => k.Checklist())));
            }

            var (nameZh, nameEn) = (first.Text("template_zh"), first.Text("template_en"));
            var items = new List<ChecklistItem>();
            foreach (var row in template)
            {
                if ((row.Text("template_zh"), row.Text("template_en")) != (nameZh, nameEn))
                {
                    row.Fault(SeedFaultKind.TemplateNamedTwice, template.Key, Number(first.Line));
                }

                var item = Item(row, scheme);
                if (lines.TryAdd(item.Code, row.Line))
                {
                    items.Add(item);
                }
                else
                {
                    row.Fault(SeedFaultKind.Twice, item.Code, Number(lines[item.Code]));
                }
            }

            templates.Add(new ChecklistTemplate(template.Key, 1, nameZh, nameEn, [.. items]));
        }

        return templates;
    }

    private static ChecklistItem Item(SeedRow row, Scheme? scheme)
    {
        var answers = row.Choice("answer_type", AnswerTypes);
        var (when, least) = When(row, answers);
        var points = row.Number("deduct_points");
        if (points <= 0)
        {
            row.Fault(SeedFaultKind.NotAboveZero, "deduct_points", points.ToString(CultureInfo.InvariantCulture));
        }

        var indicator = row.Text("indicator_code");
        if (scheme is not null && scheme.Find(indicator) is null && scheme.FindAdjuster(indicator) is null)
        {
            row.Fault(SeedFaultKind.NotInScheme, "indicator_code", indicator);
        }

        return new ChecklistItem(
            row.Text("item_code"), row.Text("item_zh"), row.Text("item_en"), answers, when, least, row.Choice("severity", Severities), points,
            indicator, row.Text("seed_ref"));
    }

    /// <summary>Which answer is a finding; only what the answer type can say.</summary>
    private static (FindingWhen When, int Least) When(SeedRow row, AnswerType answers)
    {
        (string Name, FindingWhen Value)[] choices = answers switch
        {
            AnswerType.YesNo or AnswerType.YesNoNotApplicable => [("NO", FindingWhen.No), ("YES", FindingWhen.Yes)],
            AnswerType.FourGrades => [("below 优", FindingWhen.BelowBest)],
            AnswerType.Count => [("n>0", FindingWhen.Any), ("n<3", FindingWhen.TooFew)],
            _ => [("n<N", FindingWhen.NotAll)],
        };

        // Any least number may be asked for; n<3 stands for them in the list of choices.
        if (answers == AnswerType.Count
            && row.Text(FindingWhenColumn) is { } told
            && told.StartsWith(LeastPrefix, StringComparison.Ordinal)
            && int.TryParse(told.AsSpan(LeastPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            && least > 0)
        {
            return (FindingWhen.TooFew, least);
        }

        return (row.Choice(FindingWhenColumn, choices), 0);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
