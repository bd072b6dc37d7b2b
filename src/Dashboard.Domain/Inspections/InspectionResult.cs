using System.Collections.Immutable;

namespace Dashboard.Domain.Inspections;

/// <summary>What the answers of one inspection come to.</summary>
/// <param name="Score">100 less the points of all findings, not below 0; 0 when a red line was crossed.</param>
/// <param name="RedLine">Whether a red line was crossed: the file or village fails.</param>
/// <param name="Findings">Items that are findings, with their points, in the template's order.</param>
public sealed record InspectionResult(decimal Score, bool RedLine, ImmutableArray<(ChecklistItem Item, ItemAnswer Answer, decimal Points)> Findings)
{
    /// <summary>Least score with which a village keeps its title.</summary>
    public const decimal LeastToKeep = 80;

    /// <summary>Least score with which it is given time to rectify.</summary>
    public const decimal LeastToRectify = 60;

    /// <summary>Adds up the answers. Answers that do not fit cost nothing here; they are refused before by <see cref="AnswerCheck"/>.</summary>
    public static InspectionResult Of(ChecklistTemplate template, IReadOnlyCollection<ItemAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(template);
        var findings = template.Items
            .Select(item => (Item: item, Answer: answers.FirstOrDefault(a => string.Equals(a.Item, item.Code, StringComparison.Ordinal))))
            .Where(f => f.Answer is not null && AnswerCost.IsFinding(f.Item, f.Answer))
            .Select(f => (f.Item, f.Answer!, AnswerCost.Of(f.Item, f.Answer!)))
            .ToImmutableArray();
        var redLine = findings.Any(f => f.Item.Severity == Severity.RedLine);
        return new InspectionResult(redLine ? 0 : Math.Max(0, 100 - findings.Sum(f => f.Item3)), redLine, findings);
    }

    /// <summary>What a re-check of a demonstration village proposes: keep from 80, rectify from 60, else revoke; a red line always revokes.</summary>
    public VillageProposal Proposal => RedLine || Score < LeastToRectify ? VillageProposal.Revoke : Score < LeastToKeep ? VillageProposal.Rectify : VillageProposal.Keep;
}
