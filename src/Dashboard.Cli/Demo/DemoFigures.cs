using System.Text.Json;

namespace Dashboard.Cli.Demo;

/// <summary>
/// Draws the observation of one unit, indicator and quarter. How well the unit does is its strength in the quarter, plus
/// what comes easy, plus its habits in the dimension and in the indicator, plus chance; the rest turns that into n and N,
/// counts or levels as the indicator's rule reads them. What inspections measure is not drawn here.
/// </summary>
internal sealed class DemoFigures(DemoCounty county)
{
    private const decimal DimensionHabit = 9;
    private static readonly string[] SeveritiesFromWorst = ["serious", "moderate", "minor"];

    /// <returns>Null when nobody reports it.</returns>
    public DemoObservation? Draw(DemoUnit unit, DemoIndicator indicator, DemoPeriod period)
    {
        if (county.SetByHand.TryGetValue((period.ToString(), unit.Code, indicator.Code), out var byHand)
            || county.SetByHand.TryGetValue(("*", unit.Code, indicator.Code), out byHand))
        {
            return byHand;
        }

        if (indicator.IsMeasured)
        {
            return indicator.IsAnnual ? DemoObservation.NotDue : null;
        }

        return indicator.Pattern switch
        {
            "county-level" => DemoObservation.Ratio(unit.CountyLevelVillages, unit.Villages),
            "city-level" => DemoObservation.Ratio(county.Register.CityLevelVillages(unit.Code, period), unit.Villages),
            "title" => unit.CanHoldTownshipTitle
                ? DemoObservation.Told(Json("level", county.Register.TownshipTitle(unit.Code, period)))
                : DemoObservation.NotApplicable,
            _ when indicator.IsAnnual && period.Quarter < 4 => DemoObservation.NotDue,
            _ when indicator.IsHalfYearly && period.Quarter == 1 => DemoObservation.NotDue,
            _ when indicator.IsHalfYearly && period.Quarter == 3 => Measure(unit, indicator, period with { Quarter = 2 }),
            _ => Measure(unit, indicator, period),
        };
    }

    private static DemoObservation Measure(DemoUnit unit, DemoIndicator indicator, DemoPeriod period) => indicator.Pattern switch
    {
        "flow" => Flow(unit, indicator, period),
        "stock" => Stock(unit, indicator, period),
        "checklist" => Checklist(unit, indicator, period),
        "count" => Count(unit, indicator, period),
        "score" => DemoObservation.Of(Math.Round(Math.Clamp(Aim(unit, indicator, period), 20, 99.5m), 1, MidpointRounding.AwayFromZero)),
        "level" => DemoObservation.Told(Json("level", Level(indicator.Parameters.GetProperty("levels"), Aim(unit, indicator, period) + 8))),
        "answer" => DemoObservation.Told(Json("answer", Aim(unit, indicator, period) switch { >= 72 => "yes", >= 55 => "late", _ => "no" })),
        "deduct" => Findings(unit, indicator, period),
        _ => throw new FormatException($"demo/profiles.csv: {indicator.Code} has the unknown pattern '{indicator.Pattern}'"),
    };

    /// <summary>The score that the unit is meant to reach here, in points of 100; may lie outside 0–100.</summary>
    private static decimal Aim(DemoUnit unit, DemoIndicator indicator, DemoPeriod period)
    {
        var habit = DemoRandom.For("habit", unit.Code, indicator.Code).Around(indicator.Noise);
        var dimension = DemoRandom.For("dimension", unit.Code, indicator.Dimension).Around(DimensionHabit);
        var chance = DemoRandom.For("chance", unit.Code, indicator.Code, period.ToString()).Around(indicator.Noise / 2);
        return unit.Strength[period] + indicator.Ease + habit + dimension + chance;
    }

    /// <summary>The raw share, 0–1, at which the rule would give about <paramref name="aim"/>.</summary>
    private static decimal ShareFor(DemoIndicator indicator, decimal aim)
    {
        if (indicator.Rule == "LINEAR")
        {
            var (zero, full) = (indicator.Parameter("zero"), indicator.Parameter("full"));
            return Math.Clamp((zero + ((full - zero) * aim / 100)) / 100, 0, 1);
        }

        // A unit of strength 40 stands on the floor of the rule, below which the rule gives nothing.
        var (floor, target) = (indicator.Parameter("floor"), indicator.Parameter("target", 100));
        return Math.Clamp((floor + ((target - floor) * (aim - 40) / 60)) / 100, 0, 1);
    }

    private static DemoObservation Flow(DemoUnit unit, DemoIndicator indicator, DemoPeriod period)
    {
        decimal n = 0;
        decimal cases = 0;
        foreach (var quarter in period.YearToDate())
        {
            var random = DemoRandom.For("flow", unit.Code, indicator.Code, quarter.ToString());
            var load = Load(unit, indicator, out var isFixed);
            var arrived = isFixed ? load : Math.Floor((load * (0.8m + (0.4m * random.Share()))) + random.Share());
            var share = ShareFor(indicator, Aim(unit, indicator, quarter));

            // Where one miss in a small number would already fall below the floor, chance has less of a say.
            var chance = indicator.Parameter("floor") >= 80 ? 0.3m + (0.4m * random.Share()) : random.Share();
            n += Math.Min(arrived, Math.Floor((arrived * share) + chance));
            cases += arrived;
        }

        return DemoObservation.Ratio(n, cases);
    }

    private static DemoObservation Stock(DemoUnit unit, DemoIndicator indicator, DemoPeriod period)
    {
        var total = Math.Round(Load(unit, indicator, out _), MidpointRounding.AwayFromZero);
        var share = ShareFor(indicator, Aim(unit, indicator, period));
        return DemoObservation.Ratio(Math.Min(total, Math.Floor((total * share) + 0.5m)), total);
    }

    private static DemoObservation Checklist(DemoUnit unit, DemoIndicator indicator, DemoPeriod period)
    {
        var items = indicator.Parameter("items");
        var met = Math.Floor((items * Aim(unit, indicator, period) / 100) + 0.6m);
        return DemoObservation.Ratio(Math.Clamp(met, 0, items), items);
    }

    private static DemoObservation Count(DemoUnit unit, DemoIndicator indicator, DemoPeriod period)
    {
        var perQuarter = indicator.Parameter("target") / 4;
        var quarters = new List<decimal>();
        foreach (var quarter in period.YearToDate())
        {
            var random = DemoRandom.For("count", unit.Code, indicator.Code, quarter.ToString());
            var expected = perQuarter * Math.Max(0, Aim(unit, indicator, quarter) - 15) / 70;
            quarters.Add(Math.Floor(expected + 0.1m + (0.6m * random.Share())));
        }

        return DemoObservation.Of(quarters.Sum(), $$"""{"quarters":[{{string.Join(',', quarters.Select(q => DemoNumber.Text(q)))}}]}""");
    }

    /// <summary>Findings add up through the year: each quarter brings about a third of what the year may cost.</summary>
    private static DemoObservation Findings(DemoUnit unit, DemoIndicator indicator, DemoPeriod period)
    {
        var counts = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["minor"] = 0, ["moderate"] = 0, ["serious"] = 0 };
        var repeated = 0m;
        foreach (var quarter in period.YearToDate())
        {
            var random = DemoRandom.For("findings", unit.Code, indicator.Code, quarter.ToString());
            var budget = Math.Max(0, 100 - Aim(unit, indicator, quarter)) * 0.32m;
            foreach (var severity in SeveritiesFromWorst)
            {
                var cost = indicator.Parameter(severity);
                var found = severity == "minor" ? Math.Floor((budget / cost) + random.Share()) : Math.Floor(budget / (2 * cost));
                counts[severity] += found;
                budget -= found * cost;
            }

            repeated += quarter.Quarter > 1 && counts["minor"] > 4 && random.Share() < 0.25m ? 1 : 0;
        }

        var repeat = repeated > 0 ? $$""","repeat":{"minor":{{DemoNumber.Text(repeated)}}}""" : string.Empty;
        return DemoObservation.Told($$"""
            {"minor":{{DemoNumber.Text(counts["minor"])}},"moderate":{{DemoNumber.Text(counts["moderate"])}},"serious":{{DemoNumber.Text(counts["serious"])}}{{repeat}}}
            """);
    }

    private static decimal Load(DemoUnit unit, DemoIndicator indicator, out bool isVillages)
    {
        var load = indicator.Load[unit.Type];
        isVillages = load == "villages";
        return isVillages ? unit.Villages : DemoNumber.Parse(load) * unit.Size;
    }

    private static string Level(JsonElement levels, decimal aim) => levels.EnumerateObject()
        .OrderBy(l => l.Value.GetDecimal())
        .Last(l => l.Value.GetDecimal() <= Math.Max(aim, levels.EnumerateObject().Min(m => m.Value.GetDecimal()))).Name;

    private static string Json(string name, string value) => $$"""{"{{name}}":"{{value}}"}""";
}
