using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Dashboard.Scoring.Observations;

namespace Dashboard.Domain.Measurement;

/// <summary>Turns the entries of one unit in one ledger into an observation, as a measure declares it.</summary>
/// <param name="measure">The measure.</param>
/// <param name="ledger">The definition of the ledger that it reads.</param>
/// <param name="quarter">The period that is scored.</param>
/// <param name="today">The business day; open entries are judged on it, or on the last day of the quarter when that is earlier.</param>
public sealed class LedgerMeasurement(Measure measure, LedgerDefinition ledger, Quarter quarter, DateOnly today)
{
    private const string Yes = "yes";

    private readonly DateOnly _asOf = today < quarter.LastDay ? today : quarter.LastDay;

    /// <summary>The observation; absent when no entry says anything.</summary>
    /// <param name="entries">Entries of the unit in the ledger, in any order.</param>
    /// <param name="villages">How many villages the unit has; 0 when it is no township.</param>
    public Observation Of(IReadOnlyCollection<MeasuredEntry> entries, int villages)
    {
        var counted = Counted(entries);
        return counted.Count == 0 ? default : measure.Kind switch
        {
            MeasureKind.Count => Quarters(counted),
            MeasureKind.Share => Ratio(counted.Count(Passes), counted.Count),
            MeasureKind.Villages => Ratio(counted.Where(Passes).Select(e => e.Entry.Village).Distinct(StringComparer.Ordinal).Count(), villages),
            MeasureKind.Sum => Ratio(counted.Sum(e => Number(e, measure.Field)), counted.Sum(e => Number(e, measure.Of))),
            MeasureKind.Distinct => Spread(counted),
            MeasureKind.Severity => Severities(counted),
            _ => Latest(counted),
        };
    }

    /// <summary>
    /// What it means that no entry counts: nothing was done (0) where doings are counted, nothing was found where faults are; where a
    /// rate, level or score would need something to be of, it stays absent.
    /// </summary>
    public Observation Nothing => measure.Kind switch
    {
        MeasureKind.Count => Quarters([]),
        MeasureKind.Distinct => Spread([]),
        MeasureKind.Severity => Severities([]),
        _ => default,
    };

    /// <summary>The entries that count, each thing's latest only where the measure says so, the first to happen first.</summary>
    public IReadOnlyList<MeasuredEntry> Counted(IReadOnlyCollection<MeasuredEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var first = measure.Span switch
        {
            MeasureSpan.Year => new DateOnly(quarter.Year, 1, 1),
            MeasureSpan.Quarter => quarter.FirstDay,
            _ => DateOnly.MinValue,
        };
        var own = entries
            .Where(e => e.Entry.OccurredOn >= first && e.Entry.OccurredOn <= quarter.LastDay && measure.Where.All(c => Meets(c, e)) && IsDue(e))
            .OrderBy(e => e.Entry.OccurredOn).ThenBy(e => e.Number).ToList();
        return measure switch
        {
            { Kind: MeasureKind.Villages, Any: false } => [.. own.GroupBy(e => e.Entry.Village, StringComparer.Ordinal).Select(g => g.Last())],
            { LatestBy: { } by } => [.. own.GroupBy(e => (e.Entry.Village, e.Entry.Values.GetValueOrDefault(by))).Select(g => g.Last())],
            _ => own,
        };
    }

    /// <summary>Whether an entry that counts is in n; always for kinds without a test.</summary>
    public bool Passes(MeasuredEntry entry) => measure.Test.All(c => Meets(c, entry));

    private static decimal Number(MeasuredEntry entry, string? field) => LedgerValue.NumberOf(entry.Entry.Values.GetValueOrDefault(field!)) ?? 0;

    private static ImmutableArray<string> Choices(MeasuredEntry entry, string? field) => LedgerValue.ChoicesOf(entry.Entry.Values.GetValueOrDefault(field!));

    private static Observation Ratio(decimal n, decimal all) => all == 0 ? default : Observation.Ratio(n, all);

    private static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private bool IsDue(MeasuredEntry entry) => !measure.OnlyDue || HasEnded(entry) || entry.Entry.Due <= _asOf || entry.Entry.LastDue <= _asOf;

    private bool HasEnded(MeasuredEntry entry) => entry.Entry.EndedOn <= quarter.LastDay;

    private bool Meets(MeasureCondition condition, MeasuredEntry entry)
    {
        if ((condition.Ended && !HasEnded(entry)) || (condition.Open && HasEnded(entry)) || (condition.InTime && !(HasEnded(entry) && entry.Entry.EndedInTime == true)))
        {
            return false;
        }

        if (!condition.States.IsEmpty && !condition.States.Contains(entry.Entry.State))
        {
            return false;
        }

        if (condition.Field is not { } field)
        {
            return true;
        }

        if (condition.Least is { } least)
        {
            return LedgerValue.NumberOf(entry.Entry.Values.GetValueOrDefault(field)) >= least;
        }

        var chosen = Choices(entry, field);
        return condition.HasAll ? chosen.Length == ledger.Field(field)!.Options.Length : chosen.Any(condition.Is.Contains);
    }

    private Observation Spread(IReadOnlyList<MeasuredEntry> counted) => Observation.Ratio(
        counted.SelectMany(e => Choices(e, measure.Field)).Distinct(StringComparer.Ordinal).Count(), ledger.Field(measure.Field!)!.Options.Length);

    private Observation Quarters(IReadOnlyList<MeasuredEntry> counted)
    {
        var quarters = Enumerable.Range(1, quarter.Number).Select(n => counted.Count(e => Quarter.Of(e.Entry.OccurredOn).Number == n));
        return Observation.Of(counted.Count).WithDetail($"{{\"quarters\":[{string.Join(',', quarters.Select(q => q.ToString(CultureInfo.InvariantCulture)))}]}}");
    }

    private Observation Severities(IReadOnlyList<MeasuredEntry> counted)
    {
        var repeated = measure.Of is null ? [] : counted.Where(e => Choices(e, measure.Of).Contains(Yes)).ToList();
        var first = counted.Except(repeated).ToList();
        var repeats = repeated.Count > 0 ? $",\"repeat\":{{{Told(repeated)}}}" : string.Empty;
        return Observation.OfDetail($"{{{Told(first)}{repeats}}}");

        string Told(IReadOnlyCollection<MeasuredEntry> found) => string.Join(
            ',',
            new[] { "minor", "moderate", "serious" }
                .Select(s => string.Create(CultureInfo.InvariantCulture, $"\"{s}\":{found.Count(e => Choices(e, measure.Field).Contains(s))}")));
    }

    private Observation Latest(IReadOnlyList<MeasuredEntry> counted)
    {
        if (counted[^1].Entry.Values.GetValueOrDefault(measure.Field!) is not { } value)
        {
            return default;
        }

        // Levels are named by the scheme in words, answers by code.
        return measure.Kind switch
        {
            MeasureKind.Value => Observation.Of(LedgerValue.NumberOf(value)!.Value),
            MeasureKind.Answer => Observation.OfDetail($"{{\"answer\":{Quoted(value)}}}"),
            _ => Observation.OfDetail($"{{\"level\":{Quoted(ledger.Field(measure.Field!)!.Option(value)?.NameZh ?? value)}}}"),
        };
    }
}
