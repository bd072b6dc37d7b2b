using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Rules;

namespace Dashboard.Domain.NextPlace;

/// <summary>What one step better would make of an observation.</summary>
internal static class SmallestStep
{
    /// <summary>Null when the observation cannot be better.</summary>
    public static (StepKind Kind, Observation Then)? Of(Rule rule, Observation now) => rule switch
    {
        RatioRule or ChecklistRule => OneMoreMet(now),
        LinearRule linear => now.Value is null ? LinearRatio(linear, now) : LinearValue(linear, now),
        CountRule count => OneMoreDone(count, now),
        TierRule tier => NextLevel(tier, now),
        ScoreRule when now.Value < 100 => (StepKind.OneUnitBetter, new Observation(now.State, Math.Min(100, now.Value.Value + 1), detail: now.Detail)),
        DeductRule deduct => OneFindingFewer(deduct, now),
        BoolRule answers => BetterAnswer(answers, now),
        _ => null,
    };

    private static (StepKind, Observation)? OneMoreMet(Observation now) => now.Numerator + 1 <= now.Denominator
        ? (StepKind.OneMoreMet, new Observation(now.State, now.Value, now.Numerator + 1, now.Denominator, now.Detail))
        : null;

    private static (StepKind, Observation)? LinearRatio(LinearRule rule, Observation now)
    {
        if (rule.FullAt > rule.ZeroAt)
        {
            return OneMoreMet(now);
        }

        return now.Numerator >= 1
            ? (StepKind.OneFewerWrong, new Observation(now.State, null, now.Numerator - 1, now.Denominator, now.Detail))
            : null;
    }

    private static (StepKind, Observation)? LinearValue(LinearRule rule, Observation now)
    {
        var up = rule.FullAt > rule.ZeroAt;
        var better = up ? Math.Min(rule.FullAt, now.Value!.Value + 1) : Math.Max(rule.FullAt, now.Value!.Value - 1);
        return (up ? better > now.Value : better < now.Value)
            ? (StepKind.OneUnitBetter, new Observation(now.State, better, detail: now.Detail))
            : null;
    }

    private static (StepKind, Observation)? OneMoreDone(CountRule rule, Observation now)
    {
        if (now.Detail is not { Quarters: { IsDefaultOrEmpty: false } quarters })
        {
            return now.Value is { } count ? (StepKind.OneMoreDone, new Observation(now.State, count + 1, detail: now.Detail)) : null;
        }

        // A past quarter cannot be mended; the last elapsed one is where one more still counts.
        var last = Math.Clamp(rule.ElapsedQuarters, 1, quarters.Length) - 1;
        var better = quarters.SetItem(last, (quarters[last] ?? 0) + 1);
        var json = string.Join(',', better.Select(q => q is { } n ? n.ToString(CultureInfo.InvariantCulture) : "null"));
        return (StepKind.OneMoreDone, new Observation(now.State, now.Value + 1, detail: ObservationDetail.Parse($$"""{"quarters":[{{json}}]}""")));
    }

    private static (StepKind, Observation)? NextLevel(TierRule rule, Observation now)
    {
        if (rule.Levels.Length == 0)
        {
            var next = rule.Steps.Where(s => s.Least > now.Value).MinBy(s => s.Least);
            return next is null ? null : (StepKind.NextLevel, new Observation(now.State, next.Least, detail: now.Detail));
        }

        var score = rule.Levels.FirstOrDefault(l => l.Name == now.Detail?.Level)?.Score;
        var level = rule.Levels.Where(l => l.Score > score).MinBy(l => l.Score);
        return level is null ? null : (StepKind.NextLevel, Observation.OfDetail(JsonSerializer.Serialize(new { level = level.Name })));
    }

    private static (StepKind, Observation)? OneFindingFewer(DeductRule rule, Observation now)
    {
        if (now.Detail is not { Findings: { } findings } detail)
        {
            return null;
        }

        (string Group, string Name, decimal Count, decimal Cost)[] lines =
        [
            (string.Empty, "serious", findings.Serious, rule.Serious),
            (string.Empty, "moderate", findings.Moderate, rule.Moderate),
            (string.Empty, "minor", findings.Minor, rule.Minor),
            ("repeat", "serious", detail.Repeats.Serious, rule.Serious * rule.RepeatFactor),
            ("repeat", "moderate", detail.Repeats.Moderate, rule.Moderate * rule.RepeatFactor),
            ("repeat", "minor", detail.Repeats.Minor, rule.Minor * rule.RepeatFactor),
        ];
        var worst = lines.Where(l => l.Count >= 1).OrderByDescending(l => l.Cost).FirstOrDefault();
        if (worst.Name is null)
        {
            return null;
        }

        var json = JsonNode.Parse(detail.Text)!.AsObject();
        var part = worst.Group.Length == 0 ? json : json[worst.Group]!.AsObject();
        part[worst.Name] = worst.Count - 1;
        return (StepKind.OneFindingFewer, Observation.OfDetail(json.ToJsonString()));
    }

    private static (StepKind, Observation)? BetterAnswer(BoolRule rule, Observation now)
    {
        var score = rule.Answers.FirstOrDefault(a => a.Name == now.Detail?.Answer)?.Score;
        var answer = rule.Answers.Where(a => a.Score > score).MinBy(a => a.Score);
        return answer is null ? null : (StepKind.NextLevel, Observation.OfDetail(JsonSerializer.Serialize(new { answer = answer.Name })));
    }
}
