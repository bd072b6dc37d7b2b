using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Measurement;

namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>An invented entry that is being made to meet, or to miss, the conditions of measures.</summary>
internal sealed class DemoDraft(LedgerDefinition ledger, string? unit, string? village, DemoPeriod quarter)
{
    private readonly HashSet<(string Field, string Option)> _kept = [];

    public LedgerDefinition Ledger => ledger;

    public string? Unit => unit;

    public string? Village => village;

    public DemoPeriod Quarter => quarter;

    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    public DemoEnd End { get; set; } = DemoEnd.InTime;

    /// <summary>Whether its deadline must have passed when the quarter ends.</summary>
    public bool MustBeDue { get; set; }

    /// <summary>Makes it meet or miss every one of these.</summary>
    public void Make(IEnumerable<MeasureCondition> conditions, bool met, DemoRandom random)
    {
        foreach (var condition in conditions)
        {
            Make(condition, met, random);
        }
    }

    private void Make(MeasureCondition condition, bool met, DemoRandom random)
    {
        if (condition.InTime)
        {
            End = met ? DemoEnd.InTime : DemoEnd.Late;
        }
        else if (condition.Ended)
        {
            End = met ? random.Share() < 0.85m ? DemoEnd.InTime : DemoEnd.Late : DemoEnd.After;
        }

        if (condition.Field is not { } code)
        {
            return;
        }

        var field = ledger.Field(code)!;
        if (condition.Least is { } least)
        {
            var number = (int)least + (met ? (int)(random.Share() * 3) : -1 - (int)(random.Share() * least));
            Values[code] = Math.Max(0, number).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (condition.HasAll)
        {
            MakeAll(field, met, random);
        }
        else
        {
            MakeOne(field, condition, met, random);
        }
    }

    private void MakeOne(LedgerField field, MeasureCondition condition, bool met, DemoRandom random)
    {
        var others = field.Options.Select(o => o.Code).Except(condition.Is, StringComparer.Ordinal).ToList();
        if (field.Kind == LedgerFieldKind.Choice)
        {
            Values[field.Code] = met ? condition.Is[(int)(random.Share() * condition.Is.Length)] : others[(int)(random.Share() * others.Count)];
            return;
        }

        if (met)
        {
            _kept.Add((field.Code, condition.Is[0]));
        }

        // Others may come beside what must be there.
        Put(field, others.Where(_ => random.Share() < 0.7m).Concat(met ? condition.Is : []).DefaultIfEmpty(others[0]));
    }

    private void MakeAll(LedgerField field, bool met, DemoRandom random)
    {
        var chosen = met ? [.. field.Options.Select(o => o.Code)] : LedgerValue.ChoicesOf(Values.GetValueOrDefault(field.Code)).ToList();
        if (!met)
        {
            chosen = chosen.Count == 0 ? [.. field.Options.Select(o => o.Code)] : chosen;
            var free = chosen.Where(c => !_kept.Contains((field.Code, c))).ToList();
            if (chosen.Count == field.Options.Length)
            {
                chosen.Remove(free[(int)(random.Share() * free.Count)]);
            }
        }

        Put(field, chosen);
    }

    private void Put(LedgerField field, IEnumerable<string> chosen)
    {
        var all = chosen.ToHashSet(StringComparer.Ordinal);
        Values[field.Code] = string.Join(LedgerValue.Separator, field.Options.Select(o => o.Code).Where(all.Contains));
    }
}
