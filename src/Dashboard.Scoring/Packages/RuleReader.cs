using System.Collections.Immutable;
using System.Text.Json;
using Dashboard.Scoring.Rules;

namespace Dashboard.Scoring.Packages;

/// <summary>Turns the rule name and parameters of a row of nodes.csv into a <see cref="Rule"/>, or into faults.</summary>
internal sealed class RuleReader(Action<FaultKind, object[]> report)
{
    public static ImmutableArray<string> Names { get; } = ["RATIO", "LINEAR", "COUNT", "TIER", "CHECKLIST", "SCORE", "DEDUCT", "BOOL"];

    private bool _faulty;

    public Rule? Read(string name, string parameters)
    {
        if (!Names.Contains(name))
        {
            report(FaultKind.UnknownRule, [name, string.Join(", ", Names)]);
            return null;
        }

        JsonElement json;
        try
        {
            json = StrictJson.ParseObject(parameters.Length == 0 ? "{}" : parameters);
        }
        catch (JsonException)
        {
            report(FaultKind.ParametersNotJson, [name]);
            return null;
        }

        _faulty = false;
        Rule rule = name switch
        {
            "RATIO" => new RatioRule(Positive(json, "target"), Number(json, "floor", 0)),
            "LINEAR" => Linear(json),
            "COUNT" => new CountRule(Positive(json, "target"), Number(json, "minPerQuarter", 0), Elapsed(json)),
            "TIER" => Tier(json),
            "CHECKLIST" => new ChecklistRule(json.TryGetProperty("items", out var items) ? items.GetRawText() : string.Empty),
            "SCORE" => new ScoreRule(),
            "DEDUCT" => new DeductRule(
                Number(json, "start", 100), NotNegative(json, "minor"), NotNegative(json, "moderate"), NotNegative(json, "serious"),
                NotNegative(json, "repeatFactor", 1), Number(json, "floor", 0)),
            _ => Bool(json),
        };
        return _faulty ? null : rule;
    }

    private LinearRule Linear(JsonElement json)
    {
        var zero = Number(json, "zero");
        var full = Number(json, "full");
        if (!_faulty && zero == full)
        {
            Report(FaultKind.LinearWithoutWidth, zero);
        }

        return new LinearRule(zero, full, Number(json, "low", 0), Number(json, "high", 100));
    }

    private TierRule Tier(JsonElement json)
    {
        var levels = json.TryGetProperty("levels", out var named) ? Table(named, "levels") : [];
        var steps = json.TryGetProperty("steps", out var array) ? Steps(array) : [];
        if (!_faulty && levels.IsEmpty == steps.IsEmpty)
        {
            Report(FaultKind.TierNeedsLevelsOrSteps);
        }

        return new TierRule(levels, steps, Number(json, "else", 0), NotNegative(json, "failFileDeduct", 0));
    }

    private ImmutableArray<TierStep> Steps(JsonElement array)
    {
        var steps = new List<TierStep>();
        if (array.ValueKind == JsonValueKind.Array)
        {
            foreach (var step in array.EnumerateArray())
            {
                if (step.ValueKind == JsonValueKind.Array && step.GetArrayLength() == 2
                    && StrictJson.TryNumber(step[0], out var least) && StrictJson.TryNumber(step[1], out var score))
                {
                    steps.Add(new TierStep(least, score));
                }
                else
                {
                    Report(FaultKind.ParameterShape, "steps", "[[90,100],[80,80]]");
                }
            }
        }
        else
        {
            Report(FaultKind.ParameterShape, "steps", "[[90,100],[80,80]]");
        }

        if (steps.Select(s => s.Least).Distinct().Count() != steps.Count)
        {
            Report(FaultKind.StepTwice);
        }

        return [.. steps.OrderByDescending(s => s.Least)];
    }

    private BoolRule Bool(JsonElement json)
    {
        var answers = Table(json, "yes, late, no");
        if (!_faulty && answers.IsEmpty)
        {
            Report(FaultKind.ParameterMissing, "yes");
        }

        return new BoolRule(answers);
    }

    private ImmutableArray<TierLevel> Table(JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Report(FaultKind.ParameterShape, name, """{"A":100,"B":60}""");
            return [];
        }

        var table = ImmutableArray.CreateBuilder<TierLevel>();
        foreach (var entry in json.EnumerateObject())
        {
            if (StrictJson.TryNumber(entry.Value, out var score))
            {
                table.Add(new TierLevel(entry.Name, score));
            }
            else
            {
                Report(FaultKind.ParameterNotNumber, entry.Name);
            }
        }

        return table.ToImmutable();
    }

    private decimal Elapsed(JsonElement json)
    {
        var elapsed = Number(json, "elapsed", 1);
        if (elapsed is <= 0 or > 1)
        {
            Report(FaultKind.ElapsedOutOfRange, elapsed);
        }

        return elapsed;
    }

    private decimal Positive(JsonElement json, string name)
    {
        var number = Number(json, name);
        if (!_faulty && number <= 0)
        {
            Report(FaultKind.ParameterNotPositive, name, number);
        }

        return number;
    }

    private decimal NotNegative(JsonElement json, string name, decimal? otherwise = null)
    {
        var number = Number(json, name, otherwise);
        if (number < 0)
        {
            Report(FaultKind.ParameterNegative, name, number);
        }

        return number;
    }

    private decimal Number(JsonElement json, string name, decimal? otherwise = null)
    {
        if (!json.TryGetProperty(name, out var part) || part.ValueKind == JsonValueKind.Null)
        {
            if (otherwise is null)
            {
                Report(FaultKind.ParameterMissing, name);
            }

            return otherwise ?? 0;
        }

        if (StrictJson.TryNumber(part, out var number))
        {
            return number;
        }

        Report(FaultKind.ParameterNotNumber, name);
        return otherwise ?? 0;
    }

    private void Report(FaultKind kind, params object[] arguments)
    {
        _faulty = true;
        report(kind, arguments);
    }
}
