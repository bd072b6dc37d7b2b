using System.Globalization;
using System.Text.Encodings.Web;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Rules;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Measurement;

/// <summary>
/// Turns released inspections into observations (docs/domain.md, measurement). Indicators whose column <c>measured_by</c> names a
/// kind of inspection are measured from those alone; every other indicator that an item is linked to keeps what the unit
/// reported, less what was disproved.
/// </summary>
public static class InspectionMeasurement
{
    /// <summary>Column of the scheme that says from which inspections an indicator is measured.</summary>
    public const string Column = "measured_by";

    /// <summary>Share of the unannounced visits in the supervision score; the announced checks have the rest (DOMAIN 4.3, S1.13).</summary>
    public const decimal UnannouncedShare = 0.6m;

    // Observations are kept with six decimals, see ObservationEntry.
    private const int Decimals = 6;

    /// <summary>Whether the indicator is measured from inspections alone, so that nobody reports it.</summary>
    public static bool IsMeasured(SchemeNode indicator) => MeasureOf(indicator).Length > 0;

    /// <summary>The observation of a unit at an indicator.</summary>
    /// <param name="indicator">An indicator of the scheme.</param>
    /// <param name="quarter">Inspections of its year up to its end count.</param>
    /// <param name="reported">What the unit reported; absent when nothing.</param>
    /// <param name="inspections">Released inspections of the unit.</param>
    public static Observation Of(SchemeNode indicator, Quarter quarter, Observation reported, IReadOnlyCollection<MeasuredInspection> inspections)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(inspections);
        MeasuredInspection[] counted = [.. inspections.Where(i => i.VisitedOn.Year == quarter.Year && i.VisitedOn <= quarter.LastDay)];
        return (MeasureOf(indicator), indicator.Rule) switch
        {
            ("inspections", DeductRule rule) => Supervision(rule, [.. counted.Where(i => i.Kind.EntersSupervisionScore())]) ?? Empty(reported),
            ("case_files", _) => CaseFiles([.. counted.Where(i => i.Kind == InspectionKind.CaseFile)]) ?? Empty(reported),
            ("village_rechecks", _) => Rechecks([.. counted.Where(i => i.Kind == InspectionKind.VillageRecheck)]) ?? Empty(reported),
            _ => Verified(indicator, reported, counted),
        };
    }

    private static string MeasureOf(SchemeNode indicator) => indicator.Description.GetValueOrDefault(Column) ?? string.Empty;

    /// <summary>What stands when nothing was inspected: a kind of empty may be reported, a value may not.</summary>
    private static Observation Empty(Observation reported) => reported.State == ObservationState.Value ? default : reported;

    /// <summary>
    /// The mean of the inspections, unannounced and announced ones weighted, written as findings per inspection so that the
    /// rule's own points apply.
    /// </summary>
    private static Observation? Supervision(DeductRule rule, MeasuredInspection[] inspections)
    {
        if (inspections.Length == 0)
        {
            return null;
        }

        var unannounced = inspections.Count(i => !i.Kind.IsAnnounced());
        var announced = inspections.Length - unannounced;
        var first = new decimal[3];
        var repeated = new decimal[3];
        decimal[] cost = [rule.Minor, rule.Moderate, rule.Serious];
        foreach (var inspection in inspections)
        {
            var weight = unannounced == 0 || announced == 0 ? 1m / inspections.Length
                : inspection.Kind.IsAnnounced() ? (1 - UnannouncedShare) / announced
                : UnannouncedShare / unannounced;
            foreach (var finding in inspection.Findings)
            {
                var grave = Math.Min((int)finding.Severity, cost.Length - 1);
                (finding.IsRelapse ? repeated : first)[grave] += cost[grave] == 0 ? 0 : weight * finding.Points * finding.ShareLeft / cost[grave];
            }
        }

        var repeat = repeated.Any(r => r > 0) ? $",\"repeat\":{{{Severities(repeated)}}}" : string.Empty;
        return Observation.OfDetail($"{{{Severities(first)}{repeat},\"unannounced\":{unannounced},\"announced\":{announced}}}");
    }

    private static Observation? CaseFiles(MeasuredInspection[] files)
    {
        if (files.Length == 0)
        {
            return null;
        }

        var detail = string.Create(CultureInfo.InvariantCulture, $"{{\"failed\":{files.Count(f => f.Fails)},\"files\":{files.Length}}}");
        return Observation.Of(Rounded(files.Average(f => f.Score))).WithDetail(detail);
    }

    private static Observation? Rechecks(MeasuredInspection[] villages) =>
        villages.Length == 0 ? null : Observation.Ratio(villages.Count(v => v.KeepsTitle), villages.Length);

    private static Observation Verified(SchemeNode indicator, Observation reported, MeasuredInspection[] inspections)
    {
        if (reported.State != ObservationState.Value)
        {
            return reported;
        }

        var against = inspections
            .SelectMany(i => i.Findings, (i, f) => (i.VisitedOn, Finding: f))
            .Where(f => !f.Finding.IsWithdrawn && string.Equals(f.Finding.Indicator, indicator.Code, StringComparison.Ordinal))
            .ToList();
        return against.Count == 0 ? reported : indicator.Rule switch
        {
            CountRule => FewerCounted(reported, [.. against.Select(a => Quarter.Of(a.VisitedOn).Number)]),
            TierRule { Levels.Length: > 0 } rule => Lowered(rule, reported, against.Max(a => a.Finding.GradeStep)),
            _ when reported is { Numerator: { } n, Denominator: { } all } => FewerRight(n, all, against.Sum(a => a.Finding.Misses)),
            _ => reported,
        };
    }

    private static Observation FewerRight(decimal reported, decimal all, int misses)
    {
        var disproved = Math.Min(reported, misses);
        return disproved == 0 ? Observation.Ratio(reported, all) : Observation.Ratio(reported - disproved, all)
            .WithDetail(string.Create(CultureInfo.InvariantCulture, $"{{\"reported\":{reported},\"disproved\":{disproved}}}"));
    }

    private static Observation FewerCounted(Observation reported, int[] quarters)
    {
        if (reported.Detail is not { Quarters: { IsDefault: false } told })
        {
            return reported;
        }

        decimal?[] left = [.. told.Select((count, place) => count is { } c ? Math.Max(0, c - quarters.Count(q => q == place + 1)) : count)];
        var (before, after) = (told.Sum() ?? 0, left.Sum() ?? 0);
        return before == after ? reported : Observation.Of(after).WithDetail(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"quarters\":[{string.Join(',', left.Select(q => q is { } n ? n.ToString(CultureInfo.InvariantCulture) : "null"))}],\"reported\":{before},\"disproved\":{before - after}}}"));
    }

    /// <summary>Where an inspector judged below the best grade, the level is as many levels below the best at most.</summary>
    private static Observation Lowered(TierRule rule, Observation reported, int step)
    {
        TierLevel[] best = [.. rule.Levels.OrderByDescending(l => l.Score)];
        var ceiling = best[Math.Min(step, best.Length - 1)];
        var told = best.FirstOrDefault(l => string.Equals(l.Name, reported.Detail?.Level, StringComparison.Ordinal));
        return told is null || told.Score <= ceiling.Score ? reported
            : Observation.OfDetail($"{{\"level\":{Quoted(ceiling.Name)},\"reported\":{Quoted(told.Name)}}}");
    }

    private static decimal Rounded(decimal number) => Math.Round(number, Decimals, MidpointRounding.AwayFromZero) / 1.000000000000000000m;

    private static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private static string Severities(decimal[] counts) => string.Create(
        CultureInfo.InvariantCulture, $"\"minor\":{Rounded(counts[0])},\"moderate\":{Rounded(counts[1])},\"serious\":{Rounded(counts[2])}");
}
