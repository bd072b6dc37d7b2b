using System.Globalization;
using System.Resources;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Rules;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Explanation;

/// <summary>An indicator's rule with its numbers put in, line by line, as a person would check it by hand.</summary>
public static class FormulaText
{
    private static readonly ResourceManager Texts = new("Dashboard.Scoring.Resources.Formulas", typeof(FormulaText).Assembly);

    /// <param name="node">An indicator of an explanation; an inner node gives no lines.</param>
    /// <param name="culture">Language of the words between the numbers.</param>
    public static IReadOnlyList<string> Lines(ExplainedNode node, CultureInfo culture)
    {
        if (node.Node.Rule is not { } rule)
        {
            return [];
        }

        string[] lines = node.State == NodeState.Value
            ? [.. RuleLines(rule, node.Observation, Figures.Score(node.Score), culture)]
            : [Text(culture, "State" + node.State)];
        return node.State.HasScore() ? [.. lines, PointsLine(node, culture)] : lines;
    }

    /// <summary>Under a geometric, harmonic or minimum node the points are a part of what the node gives, not s × weight.</summary>
    private static string PointsLine(ExplainedNode node, CultureInfo culture)
    {
        for (var above = node.Node.Parent; above is not null; above = above.Parent)
        {
            if (above.Aggregation != Aggregation.Arithmetic)
            {
                return Text(culture, "PointsShared", Figures.Points(node.Points), Figures.Points(node.FullPoints));
            }
        }

        return Text(culture, "Points", Figures.Score(node.Score), Figures.Weight(node.WeightAfter), Figures.Points(node.Points));
    }

    private static IEnumerable<string> RuleLines(Rule rule, Observation observation, string score, CultureInfo culture) => rule switch
    {
        RatioRule ratio => Ratio(ratio, observation, score, culture),
        LinearRule linear => Linear(linear, observation, score, culture),
        CountRule count => Count(count, observation, score, culture),
        TierRule tier => Tier(tier, observation, score, culture),
        ChecklistRule => [Text(culture, "Checklist", Given(observation.Numerator), Given(observation.Denominator), score)],
        DeductRule deduct => Deduct(deduct, observation, score, culture),
        BoolRule => [Text(culture, Answer(observation.Detail?.Answer), score, observation.Detail?.Answer ?? string.Empty)],
        _ => [Text(culture, "ScoreAsGiven", Given(observation.Value), score)],
    };

    private static IEnumerable<string> Ratio(RatioRule rule, Observation observation, string score, CultureInfo culture)
    {
        var rate = Rate(observation);
        yield return RateLine(observation, culture);
        yield return rate < Fraction.From(rule.Floor)
            ? Text(culture, "BelowFloor", Shown(rate), Figures.Plain(rule.Floor))
            : Text(culture, "OfTarget", Shown(rate), Figures.Plain(rule.Target), score);
    }

    private static IEnumerable<string> Linear(LinearRule rule, Observation observation, string score, CultureInfo culture)
    {
        var value = observation.Value is { } given ? Figures.Plain(given) : Shown(Rate(observation));
        yield return observation.Value is null ? RateLine(observation, culture) : Text(culture, "RateAsGiven", value);
        yield return Text(
            culture, "Linear", Term(rule.Low), Figures.Plain(rule.High), value, Term(rule.ZeroAt), Figures.Plain(rule.FullAt), score);
    }

    private static IEnumerable<string> Count(CountRule rule, Observation observation, string score, CultureInfo culture)
    {
        var reading = rule.Read(observation);
        var due = Figures.Plain(rule.Target * rule.Elapsed);
        if (rule.Elapsed < 1)
        {
            yield return Text(culture, "CountDue", Figures.Plain(rule.Target), Figures.Plain(rule.Elapsed), due);
        }

        if (observation.Detail is { Quarters.IsDefault: false } detail)
        {
            yield return Text(culture, "CountQuarters", string.Join(" + ", detail.Quarters.Select(q => Given(q))));
        }

        var exact = Fraction.From(rule.Target) * Fraction.From(rule.Elapsed);
        var counted = Fraction.From(reading.X);
        var met = Shown(Fraction.From(100) * (counted > exact ? exact : counted) / exact);
        yield return Text(culture, "CountScore", Figures.Plain(reading.X), due, met);
        if (reading.Y > 0)
        {
            yield return Text(culture, "CountCut", Figures.Plain(reading.Y), Figures.Plain(rule.MinPerQuarter));
            yield return Text(culture, "Result", score);
        }
    }

    private static IEnumerable<string> Tier(TierRule rule, Observation observation, string score, CultureInfo culture)
    {
        var reading = rule.Read(observation);
        if (rule.Levels.Length > 0)
        {
            yield return Text(culture, "TierLevel", observation.Detail?.Level ?? string.Empty, Figures.Plain(reading.X));
        }
        else if (rule.Steps.FirstOrDefault(s => observation.Value >= s.Least) is { } step)
        {
            yield return Text(culture, "TierStep", Given(observation.Value), Figures.Plain(step.Least), Figures.Plain(step.Score));
        }
        else
        {
            yield return Text(culture, "TierElse", Given(observation.Value), Figures.Plain(rule.Else));
        }

        if (reading.Y > 0)
        {
            yield return Text(culture, "TierFailed", Given(observation.Detail?.Failed), Figures.Plain(rule.FailFileDeduct));
        }

        yield return Text(culture, "Result", score);
    }

    private static IEnumerable<string> Deduct(DeductRule rule, Observation observation, string score, CultureInfo culture)
    {
        var findings = observation.Detail?.Findings ?? Severities.None;
        yield return Text(
            culture,
            "DeductFirst",
            Figures.Plain(rule.Start),
            Figures.Plain(findings.Minor),
            Figures.Plain(rule.Minor),
            Figures.Plain(findings.Moderate),
            Figures.Plain(rule.Moderate),
            Figures.Plain(findings.Serious),
            Figures.Plain(rule.Serious));
        if (observation.Detail?.Repeats is { } repeats && repeats != Severities.None)
        {
            yield return Text(
                culture,
                "DeductRepeat",
                Figures.Plain(repeats.Minor),
                Figures.Plain(rule.Minor),
                Figures.Plain(repeats.Moderate),
                Figures.Plain(rule.Moderate),
                Figures.Plain(repeats.Serious),
                Figures.Plain(rule.Serious),
                Figures.Plain(rule.RepeatFactor));
        }

        yield return Text(culture, "DeductResult", Figures.Plain(rule.Floor), score);
    }

    private static string Answer(string? answer) => answer switch
    {
        "yes" => "BoolYes",
        "late" => "BoolLate",
        "no" => "BoolNo",
        _ => "BoolOther",
    };

    private static Fraction Rate(Observation observation) =>
        Fraction.From(100) * Fraction.From(observation.Numerator!.Value) / Fraction.From(observation.Denominator!.Value);

    private static string RateLine(Observation observation, CultureInfo culture) =>
        Text(culture, "Rate", Given(observation.Numerator), Given(observation.Denominator), Shown(Rate(observation)));

    private static string Shown(Fraction number) => Figures.Score(number.Round(4));

    /// <summary>A number that may follow a minus.</summary>
    private static string Term(decimal number) => number < 0 ? $"({Figures.Plain(number)})" : Figures.Plain(number);

    private static string Given(decimal? number) => number is { } value ? Figures.Plain(value) : Figures.None;

    private static string Text(CultureInfo culture, string key, params object[] arguments) => string.Format(
        CultureInfo.InvariantCulture, Texts.GetString(key, culture) ?? throw new MissingManifestResourceException(key), arguments);
}
