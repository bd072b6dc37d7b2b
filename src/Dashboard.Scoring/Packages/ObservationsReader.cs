using System.Collections.Frozen;
using System.Text.Json;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Rules;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Packages;

/// <summary>Reads observations.csv into one row of observations per unit; made for tens of millions of rows.</summary>
internal sealed class ObservationsReader
{
    private const int MostCachedDetails = 100_000;
    private static readonly string[] Required = ["unit", "indicator", "state", "value", "numerator", "denominator", "detail"];

    private static readonly FrozenDictionary<string, ObservationState> States = new Dictionary<string, ObservationState>
    {
        [""] = ObservationState.Value,
        ["value"] = ObservationState.Value,
        ["not_applicable"] = ObservationState.NotApplicable,
        ["not_due"] = ObservationState.NotDue,
        ["pending"] = ObservationState.Pending,
        ["overdue"] = ObservationState.Overdue,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FaultList _faults;
    private readonly PackageFiles _files;
    private readonly NodesReader _nodes;
    private readonly Observation[]?[] _observations;
    private readonly (string Code, Rule? Rule)[] _indicators;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _unitPlaces;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _indicatorPlaces;
    private readonly FrozenDictionary<string, ObservationState>.AlternateLookup<ReadOnlySpan<char>> _states;
    private readonly Dictionary<string, ObservationDetail?> _details = new(StringComparer.Ordinal);

    public ObservationsReader(PackageFiles files, FaultList faults, NodesReader nodes, IReadOnlyList<ScoredUnit> units)
    {
        _files = files;
        _faults = faults;
        _nodes = nodes;
        _observations = new Observation[units.Count][];
        _indicators = [.. nodes.Indicators];
        var unitPlaces = new Dictionary<string, int>(units.Count, StringComparer.Ordinal);
        for (var i = 0; i < units.Count; i++)
        {
            unitPlaces[units[i].Code] = i;
        }

        var indicatorPlaces = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _indicators.Length; i++)
        {
            indicatorPlaces[_indicators[i].Code] = i;
        }

        _unitPlaces = unitPlaces.GetAlternateLookup<ReadOnlySpan<char>>();
        _indicatorPlaces = indicatorPlaces.GetAlternateLookup<ReadOnlySpan<char>>();
        _states = States.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Observations by unit; inside, by position among <see cref="Order"/>.</summary>
    public Observation[]?[] Read()
    {
        if (!new PackageTable(_files, PackageFileNames.Observations, _faults).Read(Required, [], ReadRow))
        {
            _faults.Add(PackageFileNames.Observations, 1, FaultKind.MissingFile);
        }

        return _observations;
    }

    /// <summary>Codes of indicators in the order of each row.</summary>
    public IReadOnlyList<string> Order => [.. _indicators.Select(i => i.Code)];

    private void ReadRow(PackageRow cells)
    {
        var unit = Place(cells, 0, _unitPlaces, FaultKind.UnknownUnit);
        var indicator = PlaceIndicator(cells);
        if (!_states.TryGetValue(cells[2], out var state))
        {
            cells.Report(FaultKind.UnknownState, cells.Text(2));
        }

        var value = cells.Number(3, out var valueValid);
        var numerator = cells.Number(4, out var numeratorValid);
        var denominator = cells.Number(5, out var denominatorValid);
        var observation = new Observation(state, value, numerator, denominator, Detail(cells));
        if (unit < 0 || indicator < 0)
        {
            return;
        }

        if (state == ObservationState.Value && valueValid && numeratorValid && denominatorValid
            && _indicators[indicator].Rule?.Check(observation) is { } fault)
        {
            cells.Report(fault.Kind, fault.Arguments);
        }

        var row = _observations[unit] ??= new Observation[_indicators.Length];
        if (row[indicator].State != ObservationState.Absent)
        {
            cells.Report(FaultKind.ObservationTwice, cells.Text(0), cells.Text(1));
            return;
        }

        row[indicator] = observation;
    }

    private int PlaceIndicator(PackageRow cells)
    {
        if (!cells[1].IsEmpty && _nodes.IsInner(cells.Text(1)))
        {
            cells.Report(FaultKind.NotAnIndicator, cells.Text(1));
            return -1;
        }

        return Place(cells, 1, _indicatorPlaces, FaultKind.UnknownIndicator);
    }

    private static int Place(PackageRow cells, int column, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> places, FaultKind unknown)
    {
        if (places.TryGetValue(cells[column], out var place))
        {
            return place;
        }

        if (cells.Required(column) is { } code)
        {
            cells.Report(unknown, code);
        }

        return -1;
    }

    private ObservationDetail? Detail(PackageRow cells)
    {
        if (cells[6].IsEmpty)
        {
            return null;
        }

        var text = cells.Text(6);
        if (_details.TryGetValue(text, out var known))
        {
            return known;
        }

        try
        {
            var detail = ObservationDetail.Parse(text);
            if (_details.Count < MostCachedDetails)
            {
                _details.Add(text, detail);
            }

            return detail;
        }
        catch (JsonException)
        {
            cells.Report(FaultKind.DetailNotJson);
            return null;
        }
    }
}
