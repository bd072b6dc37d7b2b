using Dashboard.Domain.Inspections;
using Dashboard.Domain.Measurement;
using Dashboard.Domain.Rectification;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>A finding with all that happened to it.</summary>
internal sealed class DemoFinding(Finding found, ChecklistItem item, ItemAnswer answer)
{
    private readonly List<(FindingStep Step, Finding After)> _history = [];

    public ChecklistItem Item => item;

    public Finding Now => _history.Count == 0 ? found : _history[^1].After;

    public IEnumerable<FindingStep> Steps => _history.Select(h => h.Step);

    /// <exception cref="FormatException">The act is refused: the story that was drawn is no lawful one.</exception>
    public void Act(FindingFlow flow, FindingStep step)
    {
        var (after, refusal) = flow.Apply(Now, step);
        _history.Add((step, after ?? throw new FormatException($"{found.Id} {step.Act} on {step.Day:O}: {refusal}")));
    }

    /// <summary>What it meant for scores at the end of a day.</summary>
    public MeasuredFinding MeasuredOn(DateOnly day) =>
        MeasuredFinding.Of(On(day), item.Indicator, answer.Misses(item), answer.GradeStep(item), RectificationRules.Default);

    public Finding On(DateOnly day)
    {
        var last = _history.FindLastIndex(h => h.Step.Day <= day);
        return last < 0 ? found : _history[last].After;
    }
}
