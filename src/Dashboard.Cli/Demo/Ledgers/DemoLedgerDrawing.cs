using System.Globalization;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Measurement;

namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>Draws the entries measure by measure; those that read the same entries are made to meet all of them at once.</summary>
internal sealed class DemoLedgerDrawing(DemoCounty county)
{
    private const int MonthsOfQuarter = 3;

    private readonly DemoFigures _figures = new(county);
    private readonly DemoEntryMaker _maker = new(county.LedgerTexts, county.Inspections.Calendar, county.Inspections.Today);
    private readonly List<DemoEntry> _entries = [];

    public IReadOnlyList<DemoEntry> Draw()
    {
        foreach (var unit in county.Units)
        {
            foreach (var ledger in county.Measures.Measures.GroupBy(m => m.Ledger, StringComparer.Ordinal))
            {
                List<(Measure Measure, DemoIndicator Indicator)> own =
                [
                    .. ledger.Select(m => (m, county.Indicators.Single(i => i.Code == m.Indicator)))
                        .Where(m => m.Item2.Types.Contains(unit.Type) && !_figures.IsNeverApplicable(unit, m.Item2)),
                ];
                foreach (var together in own.GroupBy(m => Together(m.Measure)))
                {
                    foreach (var period in county.Periods)
                    {
                        Draw(unit, [.. together], period);
                    }
                }
            }
        }

        new DemoTitles(county, _maker).AddTo(_entries);
        new DemoCreation(county, _maker).AddTo(_entries);
        new DemoPlainEntries(county, _maker).AddTo(_entries);
        new DemoExternalScores(county, _maker).AddTo(_entries);
        new DemoHandEntries(county, _maker).AddTo(_entries);
        return _entries;
    }

    // Sums stand in the same rows, shares of all entries are shares of the same ones; what a filter keeps apart is apart.
    private static string Together(Measure measure) => measure.Kind switch
    {
        MeasureKind.Sum when measure.Where.IsEmpty => "sum",
        MeasureKind.Share when measure is { Span: MeasureSpan.Year } && measure.Ledger is "major_decisions" or "village_decisions" or "disputes" => "cases",
        MeasureKind.Count or MeasureKind.Distinct when measure.Ledger == "publicity_activities" => "activities",
        _ => measure.Indicator,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The first parts get what does not divide.
    private static int[] Split(int number, int parts) => [.. Enumerable.Range(0, parts).Select(i => (number / parts) + (i < number % parts ? 1 : 0))];

    private void Draw(DemoUnit unit, IReadOnlyList<(Measure Measure, DemoIndicator Indicator)> together, DemoPeriod period)
    {
        var (measure, indicator) = together[0];
        if (indicator.Pattern is "county-level" or "city-level" or "title" || (indicator.IsAnnual && period.Quarter < 4) || (indicator.IsHalfYearly && period.Quarter % 2 == 1))
        {
            return;
        }

        switch (measure.Kind)
        {
            case MeasureKind.Count when together.Count == 2:
                Activities(unit, together, period);
                break;
            case MeasureKind.Count:
                Counted(unit, measure, indicator, period);
                break;
            case MeasureKind.Share when measure.LatestBy is not null:
                Standing(unit, measure, indicator, period, (_, i) => i);
                break;
            case MeasureKind.Villages:
                Standing(unit, measure, indicator, period, (_, i) => i);
                break;
            case MeasureKind.Share:
                Cases(unit, together, period);
                break;
            case MeasureKind.Sum:
                Sums(unit, together, period);
                break;
            case MeasureKind.Distinct:
                Distinct(unit, measure, DemoFigures.Met(unit, indicator, period), period);
                break;
            case MeasureKind.Severity:
                Severities(unit, measure, indicator, period);
                break;
            default:
                Latest(unit, measure, indicator, period);
                break;
        }
    }

    private DemoDraft Begin(DemoUnit unit, Measure measure, DemoPeriod period, string name, int place)
    {
        var ledger = county.Measures.LedgerOf(measure);
        var random = DemoRandom.For("draft", name, unit.Code, period.ToString(), Text(place));
        var village = ledger.Subject == LedgerSubject.Village ? county.VillagesOf(unit.Code)[(int)(random.Share() * unit.Villages)] : null;
        var draft = new DemoDraft(ledger, unit.Code, village, period);
        draft.Make(measure.Where, true, random);
        return draft;
    }

    private void Add(DemoDraft draft) => _entries.Add(_maker.Make(draft));

    private void Counted(DemoUnit unit, Measure measure, DemoIndicator indicator, DemoPeriod period)
    {
        for (var i = 0; i < DemoFigures.Count(unit, indicator, period); i++)
        {
            Add(Begin(unit, measure, period, indicator.Code, i));
        }
    }

    private void Cases(DemoUnit unit, IReadOnlyList<(Measure Measure, DemoIndicator Indicator)> together, DemoPeriod period)
    {
        var flows = together.Select(m => _figures.Flow(unit, m.Indicator, period)).ToList();
        for (var i = 0; i < flows[0].All; i++)
        {
            var draft = Begin(unit, together[0].Measure, period, together[0].Indicator.Code, i);
            draft.MustBeDue = together[0].Measure.OnlyDue;
            for (var m = 0; m < together.Count; m++)
            {
                var measure = together[m].Measure;
                var random = DemoRandom.For("case", measure.Indicator, unit.Code, period.ToString(), Text(i));
                var counts = i < flows[m].All;
                draft.Make(measure.Where, counts, random);
                if (counts)
                {
                    draft.Make(measure.Test, i < flows[m].N, random);
                }
            }

            Add(draft);
        }
    }

    private void Sums(DemoUnit unit, IReadOnlyList<(Measure Measure, DemoIndicator Indicator)> together, DemoPeriod period)
    {
        var ledger = county.Measures.LedgerOf(together[0].Measure);
        var isMonthly = ledger.DateField == "month_end";
        var latestBy = together[0].Measure.LatestBy is { } by && by == "group" ? ledger.Field(by) : null;
        var parts = isMonthly || latestBy is not null ? MonthsOfQuarter : 1;
        var sums = together.Select(m => (m.Measure, Sum: m.Indicator.Pattern == "stock" ? _figures.Stock(unit, m.Indicator, period) : _figures.Flow(unit, m.Indicator, period)))
            .Select(s => (s.Measure, N: Split(s.Sum.N, parts), All: Split(s.Sum.All, parts))).ToList();
        if (sums.All(s => s.All.Sum() == 0))
        {
            return;
        }

        for (var part = 0; part < parts; part++)
        {
            var draft = Begin(unit, together[0].Measure, period, together[0].Indicator.Code, part);
            foreach (var (measure, n, all) in sums)
            {
                draft.Values[measure.Of!] = Text(all[part]);
                draft.Values[measure.Field!] = Text(Math.Min(n[part], all[part]));
            }

            if (isMonthly)
            {
                var end = new DateOnly(period.Year, (period.Quarter * 3) - 2 + part, 1).AddMonths(1).AddDays(-1);
                draft.Values[ledger.DateField] = LedgerValue.Text(end);
                draft.Values[ledger.TitleField] = end.ToString("yyyy年MM月", CultureInfo.InvariantCulture);
            }

            if (latestBy is not null)
            {
                draft.Values[latestBy.Code] = latestBy.Options[part].Code;
            }

            Add(draft);
        }
    }

    /// <summary>All things once at the beginning, and later those that have changed.</summary>
    private void Standing(DemoUnit unit, Measure measure, DemoIndicator indicator, DemoPeriod period, Func<int, int, int> place)
    {
        var ledger = county.Measures.LedgerOf(measure);
        var now = _figures.Stock(unit, indicator, period);
        var isFirst = period == county.Periods[0];
        var before = isFirst ? (N: 0, now.All) : _figures.Stock(unit, indicator, county.Periods[county.Periods.ToList().IndexOf(period) - 1]);
        for (var i = 0; i < now.All; i++)
        {
            var (passes, passed) = (i < now.N, i < before.N);
            if (!isFirst && passes == passed)
            {
                continue;
            }

            var draft = Begin(unit, measure, period, indicator.Code, i);
            if (ledger.Subject == LedgerSubject.Village)
            {
                draft = new DemoDraft(ledger, unit.Code, county.VillagesOf(unit.Code)[place(now.All, i)], period);
            }
            else
            {
                draft.Values[measure.LatestBy!] = ThingOf(ledger, measure.LatestBy!, i, unit);
            }

            draft.Make(measure.Test, passes, DemoRandom.For("standing", indicator.Code, unit.Code, period.ToString(), Text(i)));
            if (isFirst)
            {
                draft.Values[ledger.DateField] = LedgerValue.Text(new DateOnly(period.Year, 1, 6).AddDays(i % 60));
            }

            if (ledger.Code == "legal_go_to_people")
            {
                draft.Values[ledger.TitleField] = $"{period.Year}年第{Text(period.Quarter)}季度";
                draft.Values["people"] = Text(Math.Max(3, int.Parse(draft.Values["trained"], CultureInfo.InvariantCulture)));
            }

            Add(draft);
        }
    }

    private string ThingOf(LedgerDefinition ledger, string field, int place, DemoUnit unit)
    {
        var pick = DemoRandom.For("thing", ledger.Code, unit.Code, Text(place));
        return ledger.Code == "three_zero_subjects" && unit.Villages > 0
            ? county.VillageName(county.VillagesOf(unit.Code)[place % unit.Villages])
            : $"{county.LedgerTexts.Draw(ledger.Code, field, county.Inspections.Today, place + 1, pick) ?? ledger.Field(field)!.NameZh}{Text(place + 1)}";
    }

    private void Activities(DemoUnit unit, IReadOnlyList<(Measure Measure, DemoIndicator Indicator)> together, DemoPeriod period)
    {
        var counting = together.Single(m => m.Measure.Kind == MeasureKind.Count);
        var spread = together.Single(m => m.Measure.Kind == MeasureKind.Distinct);
        var (led, met) = (DemoFigures.Count(unit, counting.Indicator, period), DemoFigures.Met(unit, spread.Indicator, period));
        var field = county.Measures.LedgerOf(spread.Measure).Field(spread.Measure.Field!)!;
        var activities = Math.Max(led, 1);
        for (var i = 0; i < activities; i++)
        {
            var random = DemoRandom.For("activity", unit.Code, period.ToString(), Text(i));
            var draft = Begin(unit, spread.Measure, period, spread.Indicator.Code, i);
            draft.Make(counting.Measure.Where, i < led, random);

            // Every field that is reached is in one activity at least, and no other is in any.
            var reached = field.Options.Take(met).Where((_, place) => place % activities == i || random.Share() < 0.3m).Select(o => o.Code).ToList();
            draft.Values[field.Code] = string.Join(LedgerValue.Separator, reached.Count > 0 ? reached : [field.Options[0].Code]);
            Add(draft);
        }
    }

    private void Distinct(DemoUnit unit, Measure measure, int met, DemoPeriod period)
    {
        var field = county.Measures.LedgerOf(measure).Field(measure.Field!)!;
        if (field.Kind == LedgerFieldKind.Choice)
        {
            for (var i = 0; i < met; i++)
            {
                var one = Begin(unit, measure, period, measure.Indicator, i);
                one.Values[field.Code] = field.Options[i].Code;
                Add(one);
            }

            return;
        }

        var draft = Begin(unit, measure, period, measure.Indicator, 0);
        draft.Values[field.Code] = string.Join(LedgerValue.Separator, field.Options.Take(met).Select(o => o.Code));
        Add(draft);
    }

    private void Severities(DemoUnit unit, Measure measure, DemoIndicator indicator, DemoPeriod period)
    {
        var (first, repeated) = DemoFigures.Findings(unit, indicator, period);
        var place = 0;
        foreach (var (severity, count) in first)
        {
            for (var i = 0; i < count + (severity == "minor" ? repeated : 0); i++)
            {
                var draft = Begin(unit, measure, period, indicator.Code, place++);
                draft.Values[measure.Field!] = severity;
                draft.Values[measure.Of!] = i < count ? "no" : "yes";
                Add(draft);
            }
        }
    }

    private void Latest(DemoUnit unit, Measure measure, DemoIndicator indicator, DemoPeriod period)
    {
        var field = county.Measures.LedgerOf(measure).Field(measure.Field!)!;
        var draft = Begin(unit, measure, period, indicator.Code, 0);
        switch (measure.Kind)
        {
            case MeasureKind.Value:
                draft.Values[field.Code] = DemoNumber.Text(_figures.Score(unit, indicator, period));
                break;
            case MeasureKind.Answer when DemoFigures.Answer(unit, indicator, period) is var answer:
                if (field.Option(answer) is null)
                {
                    return;
                }

                draft.Values[field.Code] = answer;
                break;
            default:
                var level = DemoFigures.Level(unit, indicator, period);
                draft.Values[field.Code] = field.Options.Single(o => o.NameZh == level).Code;
                break;
        }

        Add(draft);
    }
}
