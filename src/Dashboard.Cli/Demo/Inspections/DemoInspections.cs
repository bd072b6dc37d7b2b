using Dashboard.Data.Inspections;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Measurement;
using Dashboard.Domain.Rectification;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>All inspections of the demo with their findings, drawn in the order of the visits.</summary>
internal sealed class DemoInspections
{
    private static readonly RectificationRules Rules = RectificationRules.Default;

    private readonly DemoCounty _county;
    private readonly DemoInspectionSeed _seed;
    private readonly DemoAnswers _answers;
    private readonly DemoRectification _rectification;
    private readonly DemoRota _rota;
    private readonly List<DemoInspection> _all = [];
    private int _findings;

    private DemoInspections(DemoCounty county)
    {
        _county = county;
        _seed = county.Inspections;
        _answers = new DemoAnswers(_seed.Wording, county.Indicators.ToDictionary(i => i.Code, i => i.Types, StringComparer.Ordinal));
        _rectification = new DemoRectification(new FindingFlow(Rules, _seed.Calendar), _seed.Calendar, _seed.Wording, _seed.LastDay);
        _rota = new DemoRota(_seed.Conflicts);
    }

    public IReadOnlyList<DemoInspection> All => _all;

    public static DemoInspections Draw(DemoCounty county)
    {
        var inspections = new DemoInspections(county);
        foreach (var appointment in inspections.Appointments().OrderBy(a => a.Day).ThenBy(a => a.Name, StringComparer.Ordinal))
        {
            inspections.Visit(appointment);
        }

        return inspections;
    }

    /// <summary>What was released at the end of a day, by unit.</summary>
    public ILookup<string, MeasuredInspection> MeasuredOn(DateOnly day) =>
        _all.Select(i => i.MeasuredOn(day)).OfType<MeasuredInspection>().ToLookup(i => i.Unit, StringComparer.Ordinal);

    /// <summary>The findings of what was released, as they stood at the end of a day.</summary>
    public IEnumerable<Finding> FindingsOn(DateOnly day) => _all.Where(i => i.ReleasedOn <= day).SelectMany(i => i.Findings, (_, f) => f.On(day));

    private IEnumerable<DemoAppointment> Appointments()
    {
        foreach (var round in _seed.Rounds)
        {
            foreach (var unit in _county.Units.Where(u => round.Visits(u, Strength(u, round.From))))
            {
                DateOnly[] days = [.. Enumerable.Range(0, round.To.DayNumber - round.From.DayNumber + 1)
                    .Select(round.From.AddDays).Where(_seed.Calendar.IsWorkingDay)];
                var name = $"{unit.Code}/{round.Kind}/{DemoRound.Text(round.From)}";
                yield return new DemoAppointment(name, unit, round.Kind, days[(int)(days.Length * DemoRandom.For("day", name).Share())], round.Title);
            }
        }

        foreach (var row in _seed.Desk)
        {
            yield return new DemoAppointment($"~{row.Unit}/{row.Kind}/{DemoRound.Text(row.VisitedOn)}/{row.Inspector}", _county.Units.Single(u => u.Code == row.Unit), row.Kind, row.VisitedOn, string.Empty) { Desk = row };
        }
    }

    private void Visit(DemoAppointment appointment)
    {
        var (unit, template) = (appointment.Unit, _seed.Templates[appointment.Kind.Checklist()]);
        if ((appointment.Desk?.Place ?? Place(appointment)) is not { } place)
        {
            return;
        }

        var (inspector, companion) = appointment.Desk is { } desk
            ? (desk.Inspector, desk.Companion)
            : _rota.Next(unit.Code, appointment.Kind.InspectorsNeeded());
        var released = Released(appointment);
        var inspection = new DemoInspection(_all.Count + 1, unit, template, place, appointment.Day, inspector, companion)
        {
            State = appointment.Desk?.State ?? InspectionState.Released,
            ReleasedOn = (appointment.Desk?.State ?? InspectionState.Released) == InspectionState.Released ? released : null,
            Answers = Answers(appointment, template, place),
            Note = DemoRandom.For("note", appointment.Name).Share() is var share && share < 0.4m ? _seed.Wording.Pick("visit", template.Code, share / 0.4m) : string.Empty,
            Reason = appointment.Desk?.Reason ?? string.Empty,
            MergedInto = appointment.Desk?.State == InspectionState.Merged
                ? _all.FindLast(i => i.Unit == unit && i.Template == template && i.VisitedOn == appointment.Day)!.Number
                : null,
            Plan = appointment.Plan,
        };
        _all.Add(inspection);
        if (inspection.State is InspectionState.Confirmed or InspectionState.Released)
        {
            Find(inspection, appointment);
        }
    }

    /// <summary>Half of the second visits go where something was found before.</summary>
    private string? Place(DemoAppointment appointment)
    {
        var again = _all.FindLast(i => i.Unit == appointment.Unit && i.Kind == appointment.Kind && i.Kind.EntersSupervisionScore() && i.Findings.Count > 0);
        return again is not null && DemoRandom.For("again", appointment.Name).Share() < 0.6m
            ? again.Place
            : _seed.Places.Pick(appointment.Kind.Checklist(), appointment.Unit, appointment.Name);
    }

    private IReadOnlyList<ItemAnswer> Answers(DemoAppointment appointment, ChecklistTemplate template, string place)
    {
        var unit = appointment.Unit;
        if (appointment.Desk?.Finds is { } told)
        {
            return _answers.Given(appointment.Name, unit, template, told);
        }

        if (_seed.ByHand.FirstOrDefault(h => h.Unit == unit.Code && h.From <= appointment.Day && appointment.Day <= h.To) is { } byHand)
        {
            return _answers.Given(appointment.Name, unit, template, byHand.Finds);
        }

        var before = _all.Where(i => i.Unit == unit && i.Place == place && i.VisitedOn.AddMonths(Rules.RelapseMonths) >= appointment.Day)
            .SelectMany(i => i.Findings, (_, f) => f.Item.Code).ToHashSet(StringComparer.Ordinal);
        return _answers.Draw(appointment.Name, unit, template, Strength(unit, appointment.Day), before);
    }

    private void Find(DemoInspection inspection, DemoAppointment appointment)
    {
        var unit = inspection.Unit.Code;
        var earlier = _all.Where(i => i.Unit.Code == unit && i != inspection).SelectMany(i => i.Findings, (_, f) => f.Now).ToList();
        foreach (var (item, answer, points) in InspectionResult.Of(inspection.Template, inspection.Answers).Findings)
        {
            var isRelapse = Relapse.Earlier(unit, inspection.Place, item.Code, inspection.VisitedOn, earlier, Rules) is not null;
            var finding = new DemoFinding(
                new Finding
                {
                    Id = Receipts.OfFinding(++_findings),
                    Unit = unit,
                    Place = inspection.Place,
                    Item = item.Code,
                    Severity = item.Severity,
                    Points = Relapse.Points(points, isRelapse, Rules),
                    Finder = inspection.Inspector,
                    FoundOn = inspection.VisitedOn,
                    IsRelapse = isRelapse,
                },
                item,
                answer);
            inspection.Findings.Add(finding);
            if (inspection.ReleasedOn is { } released)
            {
                _rectification.Play(
                    finding, appointment.Name, released, Strength(inspection.Unit, inspection.VisitedOn), _seed.ClerkOf(unit),
                    _rota.FreeFor(unit, inspection.Inspector), appointment.Desk?.Lying.Contains(item.Code) == true);
            }
        }
    }

    private DateOnly Released(DemoAppointment appointment) =>
        _seed.Calendar.AddWorkingDays(appointment.Day, 2 + (int)(DemoRandom.For("released", appointment.Name).Share() * 4));

    private decimal Strength(DemoUnit unit, DateOnly day)
    {
        var quarter = Quarter.Of(day);
        var period = new DemoPeriod(quarter.Year, quarter.Number);
        return unit.Strength.TryGetValue(period, out var strength) ? strength : unit.Strength[_county.Periods[^1]];
    }
}
