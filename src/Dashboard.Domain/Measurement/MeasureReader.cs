using System.Collections.Immutable;
using Dashboard.Domain.Definitions;
using Dashboard.Domain.Ledgers;
using Dashboard.Scoring.Rules;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Measurement;

/// <summary>Reads the measures from JSON (docs/measurement.md) and checks them against the scheme and the ledgers.</summary>
public static class MeasureReader
{
    private const int MostVersion = 10_000;
    private static readonly string[] Kinds = ["count", "share", "sum", "distinct", "villages", "level", "value", "answer", "severity"];

    /// <param name="utf8">The file.</param>
    /// <param name="scheme">The scheme whose indicators are measured.</param>
    /// <param name="ledgers">The ledgers that can be read.</param>
    /// <returns>The measures, or null and what is wrong.</returns>
    public static (MeasureSet? Measures, IReadOnlyList<DefinitionFault> Faults) Read(ReadOnlyMemory<byte> utf8, Scheme scheme, IReadOnlyCollection<LedgerDefinition> ledgers)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(ledgers);
        var file = new DefinitionFile(utf8);
        if (file.Root is not { } root)
        {
            return (null, file.Faults);
        }

        root.Only("version", "measures");
        if (!root.Has("version"))
        {
            root.Fault(DefinitionFaultKind.Missing, "version");
        }

        var version = root.WholeNumber("version", 1, MostVersion) ?? 1;
        var byCode = ledgers.ToDictionary(l => l.Code, StringComparer.Ordinal);
        var measures = ImmutableArray.CreateBuilder<Measure>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in root.Parts("measures"))
        {
            if (Read(part, scheme, byCode) is not { } measure)
            {
                continue;
            }

            if (!seen.Add(measure.Indicator))
            {
                part.At("indicator").Fault(DefinitionFaultKind.Twice, measure.Indicator);
            }

            measures.Add(measure);
        }

        return (file.IsSound ? new MeasureSet(version, measures.ToImmutable(), ledgers) : null, file.Faults);
    }

    private static Measure? Read(DefinitionPart part, Scheme scheme, Dictionary<string, LedgerDefinition> ledgers)
    {
        part.Only(["indicator", "ledger", "span", "where", "only_due", "latest_by", "any", .. Kinds]);
        var code = part.Text("indicator");
        var indicator = scheme.Find(code);
        if (indicator is not { IsIndicator: true })
        {
            part.At("indicator").Fault(DefinitionFaultKind.NotOneOf, "indicator", code, string.Join(", ", scheme.Indicators.Select(i => i.Code)));
        }

        var name = part.Text("ledger");
        if (!ledgers.TryGetValue(name, out var ledger))
        {
            part.At("ledger").Fault(DefinitionFaultKind.NotOneOf, "ledger", name, string.Join(", ", ledgers.Keys.Order(StringComparer.Ordinal)));
            return null;
        }

        var told = Kinds.Where(part.Has).ToList();
        if (told.Count != 1)
        {
            part.Fault(told.Count == 0 ? DefinitionFaultKind.Missing : DefinitionFaultKind.Twice, string.Join(", ", told.Count == 0 ? Kinds : told));
            return null;
        }

        var kind = Enum.GetValues<MeasureKind>()[Array.IndexOf(Kinds, told[0])];
        if (indicator?.Rule is { } rule && !Fits(kind, rule))
        {
            part.At(told[0]).Fault(DefinitionFaultKind.MeasureDoesNotFitRule, told[0], rule.Name);
        }

        if (kind == MeasureKind.Villages && ledger.Subject != LedgerSubject.Village)
        {
            part.At("ledger").Fault(DefinitionFaultKind.LedgerNotOfVillages, ledger.Code);
        }

        var (field, of, test) = Taken(part, kind, ledger);
        CheckWords(part, told[0], indicator?.Rule, field is null ? null : ledger.Field(field));
        return new Measure(
            code,
            name,
            kind,
            part.Choice("span", true, ("year", MeasureSpan.Year), ("quarter", MeasureSpan.Quarter), ("standing", MeasureSpan.Standing)),
            [.. part.Parts("where").Select(w => Condition(w, ledger))],
            test,
            part.YesNo("only_due"),
            Known(part, "latest_by", part.OptionalText("latest_by"), ledger, _ => true),
            field,
            of,
            part.YesNo("any"));
    }

    private static (string? Field, string? Of, ImmutableArray<MeasureCondition> Test) Taken(DefinitionPart part, MeasureKind kind, LedgerDefinition ledger)
    {
        switch (kind)
        {
            case MeasureKind.Count:
                part.YesNo("count");
                return (null, null, []);
            case MeasureKind.Share or MeasureKind.Villages:
                var name = kind == MeasureKind.Share ? "share" : "villages";
                ImmutableArray<MeasureCondition> test = [.. part.Parts(name).Select(t => Condition(t, ledger))];
                if (test.IsEmpty)
                {
                    part.At(name).Fault(DefinitionFaultKind.Missing, name);
                }

                return (null, null, test);
            case MeasureKind.Sum:
                if (part.Part("sum") is not { } sum)
                {
                    return (null, null, []);
                }

                sum.Only("n", "of");
                return (Known(sum, "n", sum.Text("n"), ledger, IsNumber), Known(sum, "of", sum.Text("of"), ledger, IsNumber), []);
            case MeasureKind.Severity:
                if (part.Part("severity") is not { } severity)
                {
                    return (null, null, []);
                }

                severity.Only("field", "repeated");
                return (
                    Known(severity, "field", severity.Text("field"), ledger, f => f.Kind == LedgerFieldKind.Choice),
                    Known(severity, "repeated", severity.OptionalText("repeated"), ledger, f => f.Kind == LedgerFieldKind.Choice),
                    []);
            default:
                var (word, fits) = kind switch
                {
                    MeasureKind.Value => ("value", (Func<LedgerField, bool>)IsNumber),
                    MeasureKind.Level => ("level", f => f.Kind == LedgerFieldKind.Choice),
                    MeasureKind.Answer => ("answer", f => f.Kind == LedgerFieldKind.Choice),
                    _ => ("distinct", f => f.Kind is LedgerFieldKind.Choice or LedgerFieldKind.Choices),
                };
                return (Known(part, word, part.Text(word), ledger, fits), null, []);
        }
    }

    private static MeasureCondition Condition(DefinitionPart part, LedgerDefinition ledger)
    {
        part.Only("field", "is", "has_all", "least", "state", "ended", "in_time", "open");
        var field = part.OptionalText("field");
        ImmutableArray<string> options = [.. part.Texts("is").Select(t => t.Text)];
        ImmutableArray<string> states = [.. part.Texts("state").Select(t => t.Text)];
        var (hasAll, least) = (part.YesNo("has_all"), part.AnyNumber("least"));
        var known = field is null ? null : ledger.Field(field);
        if (field is not null)
        {
            Known(part, "field", field, ledger, f => least is not null ? IsNumber(f) : f.Kind is LedgerFieldKind.Choice or LedgerFieldKind.Choices);
        }
        else if (!options.IsEmpty || hasAll || least is not null)
        {
            part.Fault(DefinitionFaultKind.Missing, "field");
        }

        foreach (var (option, at) in part.Texts("is").Where(t => known is not null && known.Option(t.Text) is null))
        {
            at.Fault(DefinitionFaultKind.NotOneOf, "is", option, string.Join(", ", known!.Options.Select(o => o.Code)));
        }

        foreach (var (state, at) in part.Texts("state").Where(t => ledger.State(t.Text) is null))
        {
            at.Fault(DefinitionFaultKind.NotOneOf, "state", state, string.Join(", ", ledger.States.Select(s => s.Code)));
        }

        var condition = new MeasureCondition(field, options, hasAll, least, states, part.YesNo("ended"), part.YesNo("in_time"), part.YesNo("open"));
        if (condition is { Field: null, Ended: false, InTime: false, Open: false } && states.IsEmpty)
        {
            part.Fault(DefinitionFaultKind.Missing, "field, state, ended, in_time, open");
        }

        return condition;
    }

    private static string? Known(DefinitionPart part, string name, string? field, LedgerDefinition ledger, Func<LedgerField, bool> fits)
    {
        if (field is { Length: > 0 } && (ledger.Field(field) is not { } known || !fits(known)))
        {
            part.At(name).Fault(DefinitionFaultKind.NotOneOf, name, field, string.Join(", ", ledger.Fields.Where(fits).Select(f => f.Code)));
        }

        return field;
    }

    // A level or answer that the rule does not know would silently score nothing.
    private static void CheckWords(DefinitionPart part, string name, Rule? rule, LedgerField? field)
    {
        var (told, known) = rule switch
        {
            TierRule { Levels.Length: > 0 } tier => (field?.Options.Select(o => o.NameZh), tier.Levels.Select(l => l.Name)),
            BoolRule answers => (field?.Options.Select(o => o.Code), answers.Answers.Select(a => a.Name)),
            DeductRule => (field?.Options.Select(o => o.Code), ["minor", "moderate", "serious"]),
            _ => (null, []),
        };
        foreach (var word in (told ?? []).Except(known, StringComparer.Ordinal))
        {
            part.At(name).Fault(DefinitionFaultKind.LevelNotInRule, word, string.Join(", ", known));
        }
    }

    private static bool IsNumber(LedgerField field) => field.Kind == LedgerFieldKind.Number;

    // What a rule reads decides what can be measured for it.
    private static bool Fits(MeasureKind kind, Rule rule) => (kind, rule) switch
    {
        (MeasureKind.Count, CountRule) => true,
        (MeasureKind.Share or MeasureKind.Sum or MeasureKind.Villages, RatioRule or LinearRule or ChecklistRule) => true,
        (MeasureKind.Distinct, RatioRule or ChecklistRule) => true,
        (MeasureKind.Level, TierRule { Levels.Length: > 0 }) => true,
        (MeasureKind.Value, ScoreRule or LinearRule) => true,
        (MeasureKind.Answer, BoolRule) => true,
        (MeasureKind.Severity, DeductRule) => true,
        _ => false,
    };
}
