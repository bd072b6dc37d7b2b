using System.Globalization;
using System.Text.Json;
using Dashboard.Cli.Demo.Inspections;
using Dashboard.Cli.Demo.Ledgers;
using Dashboard.Domain.Definitions;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Measurement;
using Dashboard.Scoring.Packages;

namespace Dashboard.Cli.Demo;

/// <summary>Everything that the demo figures are made from, read from the seed folder.</summary>
internal sealed class DemoCounty
{
    private static readonly string[] SchemeFileNames =
        [PackageFileNames.Scheme, PackageFileNames.Nodes, PackageFileNames.Weights, PackageFileNames.Units, PackageFileNames.Adjusters];

    private readonly Dictionary<string, IReadOnlyList<string>> _villages;
    private readonly Dictionary<string, string> _villageNames;

    private DemoCounty(string folder)
    {
        Periods = [.. DemoTable.Load(folder, "periods.csv").Rows.Select(r => DemoPeriod.Parse(r["period"])).Order(Comparer<DemoPeriod>.Create(Compare))];
        Units = ReadUnits(folder);
        Indicators = ReadIndicators(folder);
        VillageBonus = VillageBonus.Load(folder);
        Register = TownshipRegister.Load(folder);
        Events = [.. DemoTable.Load(folder, "demo/events.csv").Rows.Where(r => r["period"] != DemoEvent.Always).Select(DemoEvent.Read)];
        Inspections = DemoInspectionSeed.Load(folder);
        SchemeFiles = SchemeFileNames.ToDictionary(n => n, n => File.ReadAllBytes(Path.Combine(folder, "scheme", n)), StringComparer.Ordinal);
        Ledgers = ReadLedgers(folder);
        Measures = ReadMeasures(folder, SchemeFiles, Ledgers);
        LedgerTexts = DemoLedgerTexts.Load(folder);
        LedgerPlans = [.. DemoTable.Load(folder, "demo/ledger-plans.csv").Rows.Select(r => new DemoLedgerPlan(r["ledger"], r["of"], r["quarter"], DemoNumber.Parse(r["share"])))];
        LedgerEntries =
        [
            .. DemoTable.Load(folder, "demo/ledger-entries.csv").Rows.Select(r => (
                r["ledger"],
                r["unit"] is { Length: > 0 } unit ? unit : null,
                (IReadOnlyDictionary<string, string>)r["values"].Split('|').Select(v => v.Split('=', 2)).ToDictionary(v => v[0], v => v[1], StringComparer.Ordinal),
                r["end"] is { Length: > 0 } end ? Enum.Parse<DemoEnd>(end, ignoreCase: true) : DemoEnd.InTime)),
        ];
        var villages = DemoTable.Load(folder, "villages.csv").Rows.ToList();
        _villages = villages.GroupBy(r => r["township"], StringComparer.Ordinal).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(r => r["code"])], StringComparer.Ordinal);
        _villageNames = villages.ToDictionary(r => r["code"], r => r["name_zh"], StringComparer.Ordinal);
        SetByHand = DemoTable.Load(folder, "demo/set-by-hand.csv").Rows.ToDictionary(
            r => (r["period"], r["unit"], r["indicator"]),
            r => new DemoObservation(
                r["state"], DemoNumber.ParseOptional(r["value"]), DemoNumber.ParseOptional(r["numerator"]),
                DemoNumber.ParseOptional(r["denominator"]), r["detail"]));
    }

    public IReadOnlyList<DemoPeriod> Periods { get; }

    public IReadOnlyList<DemoUnit> Units { get; }

    /// <summary>In the order of the scheme.</summary>
    public IReadOnlyList<DemoIndicator> Indicators { get; }

    public VillageBonus VillageBonus { get; }

    public TownshipRegister Register { get; }

    public IReadOnlyList<DemoEvent> Events { get; }

    /// <summary>What inspections are drawn from.</summary>
    public DemoInspectionSeed Inspections { get; }

    /// <summary>The scheme without its facts, by file name.</summary>
    public IReadOnlyDictionary<string, byte[]> SchemeFiles { get; }

    /// <summary>Observations that stand instead of the drawn ones; period "*" means every quarter.</summary>
    public IReadOnlyDictionary<(string Period, string Unit, string Indicator), DemoObservation> SetByHand { get; }

    public IReadOnlyList<LedgerDefinition> Ledgers { get; }

    /// <summary>How indicators are measured from ledgers.</summary>
    public MeasureSet Measures { get; }

    public DemoLedgerTexts LedgerTexts { get; }

    /// <summary>Entries of ledgers that nothing is measured from.</summary>
    public IReadOnlyList<DemoLedgerPlan> LedgerPlans { get; }

    /// <summary>Entries that are told one by one: ledger, unit, values by field, and how they end.</summary>
    public IReadOnlyList<(string Ledger, string? Unit, IReadOnlyDictionary<string, string> Values, DemoEnd End)> LedgerEntries { get; }

    /// <summary>Codes of the villages of a township; none for a department.</summary>
    public IReadOnlyList<string> VillagesOf(string unit) => _villages.GetValueOrDefault(unit, []);

    public string VillageName(string code) => _villageNames[code];

    public static DemoCounty Load(string folder) => new(folder);

    private static IReadOnlyList<LedgerDefinition> ReadLedgers(string folder) =>
        [.. Directory.GetFiles(Path.Combine(folder, "ledgers"), "*.json").Order(StringComparer.Ordinal).Select(path =>
        {
            var (ledger, faults) = LedgerReader.Read(File.ReadAllBytes(path));
            return ledger ?? throw Refusal(path, faults);
        })];

    private static MeasureSet ReadMeasures(string folder, IReadOnlyDictionary<string, byte[]> schemeFiles, IReadOnlyList<LedgerDefinition> ledgers)
    {
        var files = new Dictionary<string, byte[]>(schemeFiles, StringComparer.Ordinal)
        {
            [PackageFileNames.Observations] = DemoCsv.Write(DemoMeasuring.ObservationColumns, []),
        };
        var read = PackageReader.Read(PackageFiles.InMemory(files));
        var scheme = read.Package?.Scheme ?? throw new FormatException(string.Join('\n', read.Faults.Select(f => f.ToText(CultureInfo.CurrentUICulture))));
        var path = Path.Combine(folder, "measures.json");
        var (measures, faults) = MeasureReader.Read(File.ReadAllBytes(path), scheme, ledgers);
        return measures ?? throw Refusal(path, faults);
    }

    private static FormatException Refusal(string path, IReadOnlyList<DefinitionFault> faults) => new(string.Join(
        '\n', faults.Select(f => FormattableString.Invariant($"{Path.GetFileName(path)}:{f.Line}: {f.Kind} {string.Join(", ", f.Arguments)}"))));

    private static int Compare(DemoPeriod one, DemoPeriod other) => (one.Year, one.Quarter).CompareTo((other.Year, other.Quarter));

    private static List<DemoUnit> ReadUnits(string folder)
    {
        var townships = DemoTable.Load(folder, "townships.csv").Rows.ToDictionary(r => r["code"], StringComparer.Ordinal);
        var holdsTitle = DemoTable.Load(folder, "organisations.csv").Rows
            .ToDictionary(r => r["code"], r => r["counts_in_township_titles"] == "yes", StringComparer.Ordinal);
        var strengths = DemoTable.Load(folder, "demo/units.csv");
        var quarters = strengths.Columns.Where(c => c.Length == 6 && c[4] == 'Q').ToList();
        var demo = strengths.Rows.ToDictionary(r => r["unit"], StringComparer.Ordinal);
        return [.. DemoTable.Load(folder, "scheme/units.csv").Rows.Select(row =>
        {
            var code = row["unit"];
            if (!demo.TryGetValue(code, out var own))
            {
                throw new FormatException($"demo/units.csv has no row for {code}");
            }

            var isTownship = townships.TryGetValue(code, out var township);
            return new DemoUnit(
                code,
                row["unit_type"],
                DemoNumber.Parse(own["size"]) / 100,
                isTownship ? (int)(DemoNumber.Parse(township["communities"]) + DemoNumber.Parse(township["villages"])) : 0,
                isTownship ? (int)DemoNumber.Parse(township["demo_county_level"]) : 0,
                holdsTitle.GetValueOrDefault(code),
                quarters.ToDictionary(DemoPeriod.Parse, q => DemoNumber.Parse(own[q])));
        })];
    }

    private static List<DemoIndicator> ReadIndicators(string folder)
    {
        var types = DemoTable.Load(folder, "scheme/weights.csv").Rows
            .ToLookup(r => r["code"], r => r["unit_type"], StringComparer.Ordinal);
        var profiles = DemoTable.Load(folder, "demo/profiles.csv").Rows.ToDictionary(r => r["indicator"], StringComparer.Ordinal);
        return [.. DemoTable.Load(folder, "scheme/nodes.csv").Rows.Where(r => r["rule"].Length > 0).Select(row =>
        {
            var code = row["code"];
            // What inspections measure is reported by nobody and has no profile.
            var isMeasured = row[InspectionMeasurement.Column].Length > 0;
            if (!profiles.TryGetValue(code, out var profile) && !isMeasured)
            {
                throw new FormatException($"demo/profiles.csv has no row for {code}");
            }

            string Profile(string column) => isMeasured ? string.Empty : profile[column];
            var parameters = row["rule_params"];
            return new DemoIndicator(
                code,
                code[..code.IndexOf('-', StringComparison.Ordinal)],
                row["rule"],
                parameters.Length == 0 ? default : JsonElement.Parse(parameters),
                row["frequency"],
                types[code].ToHashSet(StringComparer.Ordinal),
                Profile("pattern"),
                new Dictionary<string, string>(StringComparer.Ordinal) { ["ENF"] = Profile("enf"), ["GEN"] = Profile("gen"), ["TWN"] = Profile("twn") },
                Profile("within") is { Length: > 0 } within ? within : null,
                DemoNumber.ParseOptional(Profile("ease")) ?? 0,
                DemoNumber.ParseOptional(Profile("noise")) ?? 0,
                isMeasured);
        })];
    }
}
