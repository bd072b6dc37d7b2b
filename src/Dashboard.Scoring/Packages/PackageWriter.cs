using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Packages;

/// <summary>Writes a package in one canonical form: equal packages give equal bytes. What it writes reads back as the same package.</summary>
public static class PackageWriter
{
    private static readonly JsonWriterOptions JsonOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>File contents by name.</summary>
    public static IReadOnlyDictionary<string, byte[]> Write(ScoringPackage package)
    {
        var files = new Dictionary<string, byte[]>(WriteScheme(package.Scheme), StringComparer.Ordinal)
        {
            [PackageFileNames.Units] = Csv(csv => WriteUnits(csv, package)),
            [PackageFileNames.Observations] = Csv(csv => WriteObservations(csv, package)),
            [PackageFileNames.Adjustments] = Csv(csv => WriteAdjustments(csv, package.Adjustments)),
        };
        return files;
    }

    /// <summary>The files of a scheme alone: scheme.json, nodes.csv, weights.csv and, when it has any adjusters, adjusters.csv.</summary>
    public static IReadOnlyDictionary<string, byte[]> WriteScheme(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [PackageFileNames.Scheme] = WriteHeader(scheme),
            [PackageFileNames.Nodes] = Csv(csv => WriteNodes(csv, scheme)),
            [PackageFileNames.Weights] = Csv(csv => WriteWeights(csv, scheme)),
        };
        if (scheme.Adjusters.Length > 0 || scheme.Net is not null)
        {
            files[PackageFileNames.Adjusters] = Csv(csv => WriteAdjusters(csv, scheme));
        }

        return files;
    }

    /// <summary>observations.csv alone.</summary>
    public static byte[] WriteObservations(ScoringPackage package) => Csv(csv => WriteObservations(csv, package));

    /// <summary>adjustments.csv alone.</summary>
    public static byte[] WriteAdjustments(IEnumerable<Adjustment> adjustments) => Csv(csv => WriteAdjustments(csv, adjustments));

    private static byte[] Csv(Action<CsvWriter> write)
    {
        using var memory = new MemoryStream();
        using (var csv = new CsvWriter(memory))
        {
            write(csv);
        }

        return memory.ToArray();
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number is { } value ? StrictJson.Text(value) : null;

    private static byte[] WriteHeader(Scheme scheme)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("code", scheme.Code);
            json.WriteString("version", scheme.Version);
            json.WriteString("nameZh", scheme.NameZh);
            json.WriteString("nameEn", scheme.NameEn);
            json.WriteString("validFrom", scheme.ValidFrom is { } from ? Date(from) : null);
            json.WriteString("validTo", scheme.ValidTo is { } to ? Date(to) : null);
            json.WriteString("rounding", scheme.Rounding == RoundingMode.Points2HalfUp ? "points-2-half-up" : "none");
            json.WriteStartObject("ranking");
            json.WriteString("groupBy", scheme.Ranking.ByUnitType ? "unit_type" : "all");
            json.WriteString("ties", scheme.Ranking.Dense ? "dense" : "competition");
            json.WriteStartArray("tieBreak");
            foreach (var code in scheme.Ranking.TieBreak)
            {
                json.WriteStringValue(code);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteStartArray("grades");
            foreach (var band in scheme.Grades.Bands)
            {
                json.WriteStartArray();
                json.WriteStringValue(band.Name);
                json.WriteRawValue(StrictJson.Text(band.AtLeast));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            if (scheme.Grades.TopShare is { } share)
            {
                json.WritePropertyName("topGradeShare");
                json.WriteRawValue(StrictJson.Text(share));
            }

            json.WriteEndObject();
        }

        memory.WriteByte((byte)'\n');
        return memory.ToArray();
    }

    private static void WriteNodes(CsvWriter csv, Scheme scheme)
    {
        var columns = scheme.Nodes.SelectMany(n => n.Description.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        csv.Row(["code", "parent", "name_zh", "name_en", "aggregation", "rule", "rule_params", "missing", .. columns]);
        foreach (var node in scheme.Nodes)
        {
            csv.Row([
                node.Code,
                node.Parent?.Code,
                node.NameZh,
                node.NameEn,
                node.IsIndicator ? null : node.Aggregation.ToString().ToLowerInvariant(),
                node.Rule?.Name,
                node.Rule?.Parameters(),
                node.IsIndicator ? node.Missing.ToString().ToLowerInvariant() : null,
                .. columns.Select(c => node.Description.GetValueOrDefault(c)),
            ]);
        }
    }

    private static void WriteWeights(CsvWriter csv, Scheme scheme)
    {
        csv.Row("code", "unit_type", "weight");
        foreach (var row in scheme.WeightRows)
        {
            csv.Row(row.Code, row.UnitType, Number(row.Weight));
        }
    }

    private static void WriteAdjusters(CsvWriter csv, Scheme scheme)
    {
        csv.Row("code", "kind", "name_zh", "name_en", "cap", "rule_params");
        foreach (var adjuster in scheme.Adjusters)
        {
            csv.Row(
                adjuster.Code, adjuster.Kind.ToString().ToLowerInvariant(), adjuster.NameZh, adjuster.NameEn, Number(adjuster.Cap), adjuster.Parameters);
        }

        if (scheme.Net is { } net)
        {
            csv.Row(net.Code, "net", net.NameZh, net.NameEn, null, $$"""{"min":{{Number(net.Min)}},"max":{{Number(net.Max)}}}""");
        }
    }

    private static void WriteUnits(CsvWriter csv, ScoringPackage package)
    {
        csv.Row("unit", "unit_type", "name_zh", "name_en", "ranked");
        foreach (var unit in package.Units)
        {
            csv.Row(unit.Code, unit.UnitType, unit.NameZh, unit.NameEn, unit.Ranked ? "yes" : "no");
        }
    }

    private static void WriteObservations(CsvWriter csv, ScoringPackage package)
    {
        csv.Row("unit", "indicator", "state", "value", "numerator", "denominator", "detail");
        for (var place = 0; place < package.Units.Count; place++)
        {
            var observations = package.ObservationsOf(place);
            foreach (var indicator in package.Scheme.Indicators)
            {
                ref readonly var observation = ref observations[indicator.Ordinal];
                if (observation.State != ObservationState.Absent)
                {
                    csv.Row(
                        package.Units[place].Code,
                        indicator.Code,
                        StateName(observation.State),
                        Number(observation.Value),
                        Number(observation.Numerator),
                        Number(observation.Denominator),
                        observation.Detail?.Text);
                }
            }
        }
    }

    private static void WriteAdjustments(CsvWriter csv, IEnumerable<Adjustment> adjustments)
    {
        csv.Row("unit", "code", "kind", "points", "detail");
        foreach (var a in adjustments)
        {
            csv.Row(a.Unit, a.Code, a.Kind.ToString().ToLowerInvariant(), Number(a.Points), a.Detail);
        }
    }

    private static string StateName(ObservationState state) => state switch
    {
        ObservationState.NotApplicable => "not_applicable",
        ObservationState.NotDue => "not_due",
        ObservationState.Pending => "pending",
        ObservationState.Overdue => "overdue",
        _ => "value",
    };
}
