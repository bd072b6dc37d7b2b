using System.Text.Json;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Packages;

/// <summary>Reads adjusters.csv and adjustments.csv; both may be missing.</summary>
internal sealed class AdjustersReader(PackageFiles files, FaultList faults, GradeBands grades)
{
    private static readonly string[] AdjusterColumns = ["code", "kind", "name_zh", "name_en", "cap", "rule_params"];
    private static readonly string[] AdjustmentColumns = ["unit", "code", "kind", "points", "detail"];
    private readonly Dictionary<string, Adjuster?> _adjusters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<Adjustment> _adjustments = [];
    private bool _hasAdjusters;
    private int _netLine;

    public NetLimits? Net { get; private set; }

    public IEnumerable<Adjuster> Adjusters => _adjusters.Values.OfType<Adjuster>();

    public void ReadAdjusters() =>
        _hasAdjusters = new PackageTable(files, PackageFileNames.Adjusters, faults).Read(AdjusterColumns, [], ReadAdjuster);

    public IReadOnlyList<Adjustment> ReadAdjustments(IReadOnlyList<ScoredUnit> units)
    {
        var codes = units.Select(u => u.Code).ToHashSet(StringComparer.Ordinal);
        new PackageTable(files, PackageFileNames.Adjustments, faults).Read(AdjustmentColumns, [], cells => ReadAdjustment(cells, codes));
        return _adjustments;
    }

    private static AdjustmentKind? KindOf(string text) => text switch
    {
        "bonus" => AdjustmentKind.Bonus,
        "penalty" => AdjustmentKind.Penalty,
        "veto" => AdjustmentKind.Veto,
        _ => null,
    };

    private void ReadAdjuster(PackageRow cells)
    {
        var code = cells.Required(0);
        var kind = cells.Text(1);
        if (code is not null && !_lines.TryAdd(code, cells.Line))
        {
            cells.Report(FaultKind.AdjusterTwice, code, _lines[code]);
            return;
        }

        var cap = cells.Number(4, out _);
        if (kind == "net")
        {
            ReadNet(cells, code ?? string.Empty);
            return;
        }

        if (KindOf(kind) is null)
        {
            cells.Report(FaultKind.UnknownAdjusterKind, kind, "bonus, penalty, veto, net");
        }

        if (cap is < 0)
        {
            cells.Report(FaultKind.NegativeCap, code ?? string.Empty, cap.Value);
        }

        var parameters = Json(cells, 5, FaultKind.ParametersNotJson, code ?? string.Empty);
        if (code is not null)
        {
            _adjusters.Add(code, KindOf(kind) is { } known
                ? new Adjuster(code, known, cells.Text(2), cells.Text(3), cap, parameters is null ? string.Empty : cells.Text(5))
                : null);
        }
    }

    private void ReadNet(PackageRow cells, string code)
    {
        if (_netLine > 0)
        {
            cells.Report(FaultKind.TwoNets, _netLine);
            return;
        }

        _netLine = cells.Line;
        var json = Json(cells, 5, FaultKind.NetLimits);
        if (json is { } limits && limits.TryGetProperty("min", out var minPart) && StrictJson.TryNumber(minPart, out var min)
            && limits.TryGetProperty("max", out var maxPart) && StrictJson.TryNumber(maxPart, out var max) && min <= max)
        {
            Net = new NetLimits(code, cells.Text(2), cells.Text(3), min, max);
        }
        else if (json is not null || cells[5].IsEmpty)
        {
            cells.Report(FaultKind.NetLimits);
        }
    }

    private void ReadAdjustment(PackageRow cells, HashSet<string> units)
    {
        var unit = cells.Required(0);
        if (unit is not null && !units.Contains(unit))
        {
            cells.Report(FaultKind.UnknownUnit, unit);
        }

        var points = cells.Number(3, out var valid);
        if (points is < 0)
        {
            cells.Report(FaultKind.NegativePoints, points.Value);
        }

        if (KindOf(cells.Text(2)) is not { } kind)
        {
            cells.Report(FaultKind.UnknownAdjusterKind, cells.Text(2), "bonus, penalty, veto");
            return;
        }

        if (kind != AdjustmentKind.Veto && points is null && valid)
        {
            cells.Required(3);
        }

        var detail = Json(cells, 4, FaultKind.DetailNotJson);
        if (cells.Required(1) is not { } code)
        {
            return;
        }

        // Only caps stand in adjusters.csv: a package without the file has adjustments without caps.
        if (!_adjusters.TryGetValue(code, out var adjuster) && _hasAdjusters)
        {
            cells.Report(FaultKind.UnknownAdjuster, code);
            return;
        }

        if (adjuster is not null && adjuster.Kind != kind)
        {
            cells.Report(FaultKind.KindDiffers, code, cells.Text(2), adjuster.Kind.ToString().ToLowerInvariant());
        }

        var cap = kind == AdjustmentKind.Veto ? GradeCap(cells, detail, adjuster) : null;
        if (unit is not null)
        {
            _adjustments.Add(new Adjustment(unit, code, kind, kind == AdjustmentKind.Veto ? 0 : points ?? 0, cap, cells.Text(4)));
        }
    }

    private string? GradeCap(PackageRow cells, JsonElement? detail, Adjuster? adjuster)
    {
        var grade = GradeIn(detail);
        if (grade is null && adjuster is { Parameters.Length: > 0 })
        {
            grade = GradeIn(StrictJson.ParseObject(adjuster.Parameters));
        }

        if (grade is null)
        {
            cells.Report(FaultKind.VetoWithoutGrade, grades.Bands.IsEmpty ? "…" : grades.Bands[^1].Name);
        }
        else if (grades.IndexOf(grade) < 0)
        {
            cells.Report(FaultKind.UnknownGrade, grade, string.Join(" / ", grades.Bands.Select(b => b.Name)));
        }

        return grade;
    }

    private static string? GradeIn(JsonElement? json) =>
        json is { } part && part.TryGetProperty("grade", out var grade) && grade.ValueKind == JsonValueKind.String ? grade.GetString() : null;

    private static JsonElement? Json(PackageRow cells, int column, FaultKind fault, params object[] arguments)
    {
        if (cells[column].IsEmpty)
        {
            return null;
        }

        try
        {
            return StrictJson.ParseObject(cells.Text(column));
        }
        catch (JsonException)
        {
            cells.Report(fault, arguments);
            return null;
        }
    }
}
