namespace Dashboard.Cli.Demo;

/// <summary>
/// Draws what happens at one unit, indicator and quarter. How well the unit does is its strength in the quarter, plus
/// what comes easy, plus its habits in the dimension and in the indicator, plus chance; the rest turns that into n and N,
/// counts or levels as the indicator's rule reads them. Ledgers are filled with entries that come to these figures.
/// </summary>
internal sealed class DemoFigures(DemoCounty county)
{
    private const decimal DimensionHabit = 9;
    private static readonly string[] SeveritiesFromWorst = ["serious", "moderate", "minor"];

    /// <summary>How many items of a list are met, at least one.</summary>
    public static int Met(DemoUnit unit, DemoIndicator indicator, DemoPeriod period)
    {
        var items = indicator.Parameter("items");
        return (int)Math.Clamp(Math.Floor((items * Aim(unit, indicator, period) / 100) + 0.6m), 1, items);
    }

    /// <summary>How often something was done in one quarter.</summary>
    public static int Count(DemoUnit unit, DemoIndicator indicator, DemoPeriod quarter)
    {
        var random = DemoRandom.For("count", unit.Code, indicator.Code, quarter.ToString());
        var expected = indicator.Parameter("target") / 4 * Math.Max(0, Aim(unit, indicator, quarter) - 15) / 70;
        return (int)Math.Floor(expected + 0.1m + (0.6m * random.Share()));
    }

    /// <summary>yes, late or no.</summary>
    public static string Answer(DemoUnit unit, DemoIndicator indicator, DemoPeriod period) =>
        Aim(unit, indicator, period) switch { >= 72 => "yes", >= 55 => "late", _ => "no" };

    /// <summary>Findings of one quarter by severity, and how many minor ones are repeated: each quarter brings about a third of what the year may cost.</summary>
    public static (IReadOnlyDictionary<string, int> First, int Repeated) Findings(DemoUnit unit, DemoIndicator indicator, DemoPeriod quarter)
    {
        var random = DemoRandom.For("findings", unit.Code, indicator.Code, quarter.ToString());
        var budget = Math.Max(0, 100 - Aim(unit, indicator, quarter)) * 0.32m;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var severity in SeveritiesFromWorst)
        {
            var cost = indicator.Parameter(severity);
            var found = severity == "minor" ? Math.Floor((budget / cost) + random.Share()) : Math.Floor(budget / (2 * cost));
            first[severity] = (int)found;
            budget -= found * cost;
        }

        return (first, quarter.Quarter > 1 && first["minor"] > 1 && random.Share() < 0.25m ? 1 : 0);
    }

    /// <summary>What is put down beside the ledgers: kinds of empty. Null when nothing is.</summary>
    public DemoObservation? PutDown(DemoUnit unit, DemoIndicator indicator, DemoPeriod period)
    {
        if (ByHand(unit, indicator, period) is { State: not "value" } byHand)
        {
            return byHand;
        }

        return indicator.Pattern switch
        {
            "title" => unit.CanHoldTownshipTitle ? null : DemoObservation.NotApplicable,
            _ when indicator.IsAnnual && period.Quarter < 4 => DemoObservation.NotDue,
            _ when indicator.IsHalfYearly && period.Quarter == 1 => DemoObservation.NotDue,
            _ => null,
        };
    }

    /// <summary>Whether the indicator has nothing to do with the unit in any quarter.</summary>
    public bool IsNeverApplicable(DemoUnit unit, DemoIndicator indicator) =>
        county.SetByHand.TryGetValue(("*", unit.Code, indicator.Code), out var byHand) && byHand.State == "not_applicable";

    /// <summary>Cases of one quarter: how many there are and how many go well.</summary>
    /// <exception cref="FormatException">What is set by hand cannot be reached from the quarters before.</exception>
    public (int N, int All) Flow(DemoUnit unit, DemoIndicator indicator, DemoPeriod quarter)
    {
        if (ByHand(unit, indicator, quarter) is not { State: "value", Numerator: { } n, Denominator: { } all })
        {
            return DrawFlow(unit, indicator, quarter);
        }

        var before = quarter.YearToDate().SkipLast(1).Select(q => Flow(unit, indicator, q)).ToList();
        var (left, leftAll) = ((int)n - before.Sum(b => b.N), (int)all - before.Sum(b => b.All));
        return left >= 0 && leftAll >= left ? (left, leftAll)
            : throw new FormatException($"demo/set-by-hand.csv: {unit.Code} {indicator.Code} cannot be {n}/{all} after {before.Sum(b => b.N)}/{before.Sum(b => b.All)}");
    }

    /// <summary>A standing number at the end of a quarter.</summary>
    public (int N, int All) Stock(DemoUnit unit, DemoIndicator indicator, DemoPeriod period)
    {
        if (ByHand(unit, indicator, period) is { State: "value", Numerator: { } n, Denominator: { } all })
        {
            return ((int)n, (int)all);
        }

        var total = Math.Max(1, Math.Round(Load(unit, indicator, out _), MidpointRounding.AwayFromZero));
        var share = ShareFor(indicator, Aim(unit, indicator, period));
        return ((int)Math.Min(total, Math.Floor((total * share) + 0.5m)), (int)total);
    }

    public decimal Score(DemoUnit unit, DemoIndicator indicator, DemoPeriod period) =>
        ByHand(unit, indicator, period) is { State: "value", Value: { } told } ? told
            : Math.Round(Math.Clamp(Aim(unit, indicator, period), 20, 99.5m), 1, MidpointRounding.AwayFromZero);

    /// <summary>The level reached, as the scheme names it.</summary>
    public static string Level(DemoUnit unit, DemoIndicator indicator, DemoPeriod period)
    {
        var (levels, aim) = (indicator.Parameters.GetProperty("levels"), Aim(unit, indicator, period) + 8);
        var least = levels.EnumerateObject().Min(l => l.Value.GetDecimal());
        return levels.EnumerateObject().OrderBy(l => l.Value.GetDecimal()).Last(l => l.Value.GetDecimal() <= Math.Max(aim, least)).Name;
    }

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

    private static decimal Load(DemoUnit unit, DemoIndicator indicator, out bool isVillages)
    {
        var load = indicator.Load[unit.Type];
        isVillages = load == "villages";
        return isVillages ? unit.Villages : DemoNumber.Parse(load) * unit.Size;
    }

    private (int N, int All) DrawFlow(DemoUnit unit, DemoIndicator indicator, DemoPeriod quarter)
    {
        var random = DemoRandom.For("flow", unit.Code, indicator.Code, quarter.ToString());
        var arrived = Arrived(unit, indicator, quarter, random.Share(), random.Share());
        var share = ShareFor(indicator, Aim(unit, indicator, quarter));

        // Where one miss in a small number would already fall below the floor, chance has less of a say.
        var chance = indicator.Parameter("floor") >= 80 ? 0.3m + (0.4m * random.Share()) : random.Share();
        return ((int)Math.Min(arrived, Math.Floor((arrived * share) + chance)), arrived);
    }

    private int Arrived(DemoUnit unit, DemoIndicator indicator, DemoPeriod quarter, decimal much, decimal more)
    {
        if (indicator.Within is { } whole)
        {
            var of = Flow(unit, county.Indicators.Single(i => i.Code == whole), quarter).All;
            return indicator.Load[unit.Type].Length == 0 ? of : Math.Min(of, Drawn());
        }

        return Drawn();

        int Drawn()
        {
            var load = Load(unit, indicator, out var isFixed);
            var drawn = isFixed ? load : Math.Floor((load * (0.8m + (0.4m * much))) + more);

            // A year begins with something to do, or a small unit would have nothing to be measured by.
            return (int)Math.Max(drawn, quarter.Quarter == 1 ? 1 : 0);
        }
    }

    private DemoObservation? ByHand(DemoUnit unit, DemoIndicator indicator, DemoPeriod period) =>
        county.SetByHand.GetValueOrDefault((period.ToString(), unit.Code, indicator.Code))
        ?? county.SetByHand.GetValueOrDefault(("*", unit.Code, indicator.Code));
}
