namespace Dashboard.Cli.Demo;

/// <summary>Rows of adjustments.csv: the events of the year so far, one row for each unit and adjuster.</summary>
internal sealed class DemoAdjustments(DemoCounty county)
{
    public IEnumerable<string[]> Rows(DemoPeriod period)
    {
        var happened = county.Events
            .Where(e => e.Period.Year == period.Year && e.Period.Quarter <= period.Quarter)
            .Concat(county.Units.Select(u => NamedVillages(u, period)).OfType<DemoEvent>())
            .ToLookup(e => (e.Unit, e.Code));
        foreach (var unit in county.Units)
        {
            foreach (var sameCode in happened.Where(g => g.Key.Unit == unit.Code).OrderBy(g => g.Key.Code, StringComparer.Ordinal))
            {
                var first = sameCode.First();
                var isVeto = first.Kind == "veto";
                var grade = isVeto ? $"\"grade\":\"{first.Grade}\"," : string.Empty;
                var zh = string.Join('；', sameCode.Select(e => e.DetailZh));
                var en = string.Join("; ", sameCode.Select(e => e.DetailEn));
                yield return
                [
                    unit.Code,
                    sameCode.Key.Code,
                    first.Kind,
                    isVeto ? "0" : DemoNumber.Text(sameCode.Sum(e => e.Points ?? 0)),
                    $"{{{grade}\"zh\":\"{zh}\",\"en\":\"{en}\"}}",
                ];
            }
        }
    }

    /// <summary>The bonus for new villages follows from the register, so that the two never disagree.</summary>
    private DemoEvent? NamedVillages(DemoUnit unit, DemoPeriod period)
    {
        var villages = county.Register.NewInYear(unit.Code, period);
        return villages > 0 ? county.VillageBonus.For(unit, period, villages) : null;
    }
}
