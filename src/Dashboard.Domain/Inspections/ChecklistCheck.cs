using System.Collections.Immutable;

namespace Dashboard.Domain.Inspections;

/// <summary>Whether a checklist can be answered and linked to scores. Lists every fault, at the checklist itself (no item) or at an item.</summary>
public static class ChecklistCheck
{
    private const int LongestName = 200;
    private const int MostItems = 100;
    private const int GreatestLeast = 1000;
    private const decimal MostPoints = 100;

    /// <param name="checklist">The checklist as written.</param>
    /// <param name="indicators">Codes of the scheme's indicators and adjusters.</param>
    public static ImmutableArray<(string? Item, ChecklistFault Fault)> Faults(ChecklistTemplate checklist, IReadOnlySet<string> indicators)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        ArgumentNullException.ThrowIfNull(indicators);
        var faults = ImmutableArray.CreateBuilder<(string?, ChecklistFault)>();
        if (!IsName(checklist.NameZh) || !IsName(checklist.NameEn))
        {
            faults.Add((null, ChecklistFault.BadName));
        }

        if (checklist.Items.Length is 0 or > MostItems)
        {
            faults.Add((null, ChecklistFault.BadItemCount));
        }

        foreach (var twice in checklist.Items.GroupBy(i => i.Code, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            faults.Add((twice.Key, ChecklistFault.CodeTwice));
        }

        faults.AddRange(checklist.Items.SelectMany(i => Faults(i, checklist.Code, indicators).Select(f => ((string?)i.Code, f))));
        return faults.ToImmutable();
    }

    /// <summary>The answers that can be a finding where the item is answered in this way.</summary>
    public static IReadOnlyList<FindingWhen> Fitting(AnswerType answers) => answers switch
    {
        AnswerType.YesNo or AnswerType.YesNoNotApplicable => [FindingWhen.No, FindingWhen.Yes],
        AnswerType.FourGrades => [FindingWhen.BelowBest],
        AnswerType.Count => [FindingWhen.Any, FindingWhen.TooFew],
        _ => [FindingWhen.NotAll],
    };

    private static IEnumerable<ChecklistFault> Faults(ChecklistItem item, string checklist, IReadOnlySet<string> indicators)
    {
        if (!item.Code.StartsWith(checklist + "-", StringComparison.Ordinal)
            || item.Code.Length == checklist.Length + 1 || !item.Code.AsSpan(checklist.Length + 1).ToArray().All(char.IsAsciiDigit))
        {
            yield return ChecklistFault.BadCode;
        }

        if (!IsName(item.NameZh) || !IsName(item.NameEn))
        {
            yield return ChecklistFault.BadName;
        }

        if (!Fitting(item.Answers).Contains(item.FindingWhen))
        {
            yield return ChecklistFault.FindingDoesNotFit;
        }

        if (item.FindingWhen == FindingWhen.TooFew && item.Least is < 1 or > GreatestLeast)
        {
            yield return ChecklistFault.BadLeast;
        }

        if (item.Points is <= 0 or > MostPoints)
        {
            yield return ChecklistFault.BadPoints;
        }

        if (!indicators.Contains(item.Indicator))
        {
            yield return ChecklistFault.UnknownIndicator;
        }
    }

    private static bool IsName(string name) => !string.IsNullOrWhiteSpace(name) && name.Length <= LongestName;
}
