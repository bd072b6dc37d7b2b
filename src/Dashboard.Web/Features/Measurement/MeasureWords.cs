using System.Collections.Immutable;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Measurement;
using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Web.Display;
using Dashboard.Web.Features.Ledgers;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Measurement;

/// <summary>A measure in the reader's own words.</summary>
internal static class MeasureWords
{
    /// <summary>What is counted, in which time, and what comes of it: one sentence each.</summary>
    public static IReadOnlyList<string> Lines(IStringLocalizer<MeasurementText> text, Measure measure, LedgerDefinition ledger, Quarter quarter)
    {
        var first = measure.Span == MeasureSpan.Quarter ? quarter.FirstDay : new DateOnly(quarter.Year, 1, 1);
        var lines = new List<string>
        {
            text[LedgerTextOf(measure.Span), RunWords.Day(first), RunWords.Day(quarter.LastDay)],
            text[MeasurementText.Where, measure.Where.IsEmpty ? text[MeasurementText.All].Value : Conditions(text, measure.Where, ledger)],
        };
        if (measure.LatestBy is { } by)
        {
            lines.Add(text[MeasurementText.LatestBy, FieldName(ledger, by)]);
        }

        if (measure.OnlyDue)
        {
            lines.Add(text[MeasurementText.OnlyDue]);
        }

        lines.Add(Taken(text, measure, ledger));
        return lines;
    }

    /// <summary>An observation in one line.</summary>
    public static string Observation(IStringLocalizer<MeasurementText> text, Observation observation) => observation switch
    {
        { State: not ObservationState.Value } => text[$"State{observation.State}"],
        { Numerator: { } n, Denominator: { } all } => $"{Figures.Plain(n)} / {Figures.Plain(all)}",
        { Value: { } value } => Figures.Plain(value),
        { Detail: { Level: { } level } } => level,
        { Detail: { Answer: { } answer } } => text[answer switch { "yes" => MeasurementText.AnswerYes, "late" => MeasurementText.AnswerLate, _ => MeasurementText.AnswerNo }],
        { Detail: { Findings: { } findings } } => $"{Figures.Plain(findings.Minor)} / {Figures.Plain(findings.Moderate)} / {Figures.Plain(findings.Serious)}",
        _ => Figures.None,
    };

    private static string LedgerTextOf(MeasureSpan span) => span switch
    {
        MeasureSpan.Quarter => MeasurementText.SpanQuarter,
        MeasureSpan.Standing => MeasurementText.SpanStanding,
        _ => MeasurementText.SpanYear,
    };

    private static string Taken(IStringLocalizer<MeasurementText> text, Measure measure, LedgerDefinition ledger) => measure.Kind switch
    {
        MeasureKind.Count => text[MeasurementText.KindCount],
        MeasureKind.Share => text[MeasurementText.KindShare, Conditions(text, measure.Test, ledger)],
        MeasureKind.Villages => text[MeasurementText.KindVillages, Conditions(text, measure.Test, ledger)],
        MeasureKind.Sum => text[MeasurementText.KindSum, FieldName(ledger, measure.Field!), FieldName(ledger, measure.Of!)],
        MeasureKind.Distinct => text[MeasurementText.KindDistinct, FieldName(ledger, measure.Field!), Figures.Count(ledger.Field(measure.Field!)!.Options.Length)],
        MeasureKind.Severity when measure.Of is { } repeated => text[MeasurementText.KindSeverityRepeated, FieldName(ledger, measure.Field!), FieldName(ledger, repeated)],
        _ => text[$"Kind{measure.Kind}", FieldName(ledger, measure.Field!)],
    };

    private static string Conditions(IStringLocalizer<MeasurementText> text, ImmutableArray<MeasureCondition> conditions, LedgerDefinition ledger) =>
        string.Join(text[MeasurementText.And], conditions.SelectMany(c => Parts(text, c, ledger)));

    private static IEnumerable<string> Parts(IStringLocalizer<MeasurementText> text, MeasureCondition condition, LedgerDefinition ledger)
    {
        var or = text[MeasurementText.Or].Value;
        if (condition.Ended || condition.InTime)
        {
            yield return text[condition.InTime ? MeasurementText.ConditionInTime : MeasurementText.ConditionEnded];
        }

        if (!condition.States.IsEmpty)
        {
            yield return text[MeasurementText.ConditionState, string.Join(or, condition.States.Select(s => LedgerWords.Name(ledger.State(s)!)))];
        }

        if (condition.Field is not { } code)
        {
            yield break;
        }

        var field = ledger.Field(code)!;
        yield return condition.Least is { } least ? text[MeasurementText.ConditionLeast, LedgerWords.Name(field), Figures.Plain(least)]
            : condition.HasAll ? text[MeasurementText.ConditionAll, LedgerWords.Name(field)]
            : text[MeasurementText.ConditionIs, LedgerWords.Name(field), string.Join(or, condition.Is.Select(o => LedgerWords.Name(field.Option(o)!)))];
    }

    private static string FieldName(LedgerDefinition ledger, string code) => Bilingual.Pick(ledger.Field(code)!.NameZh, ledger.Field(code)!.NameEn);
}
