using System.Globalization;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Measurement;
using Dashboard.Data.Seeding.Facts;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Baseline;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.LeadGoose;
using Dashboard.Domain.Measurement;
using Dashboard.Domain.Organisation;
using Dashboard.Scoring.Packages;

namespace Dashboard.Data.Seeding;

/// <summary>Reads the seed folder (seed-data/README.md). Reads on after a fault, so that all of them are told at once.</summary>
internal sealed class SeedReader(string folder, bool demo)
{
    private const string SchemeFolder = "scheme";
    private const string OrganisationsFile = "organisations.csv";
    private const string PeriodsFile = "periods.csv";

    private static readonly string[] PackageFileList =
    [
        PackageFileNames.Scheme, PackageFileNames.Nodes, PackageFileNames.Weights, PackageFileNames.Units, PackageFileNames.Adjusters,
        PackageFileNames.Observations, PackageFileNames.Adjustments,
    ];

    private readonly List<SeedFault> _faults = [];

    /// <exception cref="SeedRefusedException">Anything is wrong.</exception>
    public SeedData Read()
    {
        var units = Table(
            OrganisationsFile,
            ["code", "unit_type", "kind", "name_zh", "name_en", "pinyin", "ranked", "counts_in_township_titles", "head_post_zh", "head_post_en"],
            "code", r => new OrganisationUnit(
                r.Text("code"),
                r.Choice("unit_type", [.. UnitTypes.All.Select(t => (t, t))]),
                r.Text("kind"), r.Text("name_zh"), r.Text("name_en"), r.Text("pinyin"),
                r.YesNo("ranked"), r.YesNo("counts_in_township_titles"), r.Text("head_post_zh"), r.Text("head_post_en")));
        var townships = units.Select(u => u.Code).ToHashSet(StringComparer.Ordinal);
        var villages = SeedVillages.Read(folder, townships, _faults);
        var holidays = Table(
            "holidays.csv", ["date", "kind", "name_zh", "name_en"], "date", r => new Holiday(
                r.Date("date"), r.Choice("kind", ("holiday", HolidayKind.Holiday), ("workday", HolidayKind.Workday)), r.Text("name_zh"), r.Text("name_en")));
        var figures = Table(
            "baseline.csv",
            ["code", "name_zh", "name_en", "value", "unit_zh", "unit_en", "numerator", "denominator", "as_of", "source_item"],
            "code", r => new BaselineFigure(
                r.Text("code"), r.Text("name_zh"), r.Text("name_en"), r.Number("value"), r.Text("unit_zh"), r.Text("unit_en"),
                r.WholeNumber("numerator"), r.WholeNumber("denominator"), r.Date("as_of"), r.Text("source_item")));
        var honours = Table(
            "honours.csv", ["code", "name_zh", "name_en", "as_of", "source_item"], "code", r => new Honour(
                r.Text("code"), r.Text("name_zh"), r.Text("name_en"), r.Date("as_of"), r.Text("source_item")));
        var position = 0;
        var duties = Table(
            "lead-goose-duties.csv", ["code", "name_zh", "name_en", "source_item"], "code", r => new LeadGooseDuty(
                r.Text("code"), ++position, r.Text("name_zh"), r.Text("name_en"), r.Text("source_item")));
        var periods = ReadPeriods();

        var schemeFiles = Files(SchemeFolder);
        var current = Package(SchemeFolder, schemeFiles);
        var scheme = current is null ? null : new ScoringPackage(current.Scheme, current.Units, [], []);
        CheckUnits(units, scheme);
        var checklists = SeedChecklists.Read(folder, scheme?.Scheme, _faults);
        var ledgers = LedgerFiles.Read(folder, _faults);
        var measures = scheme is null ? null : MeasureFile.Read(folder, scheme.Scheme, [.. ledgers.Select(l => l.Definition)], _faults);
        var facts = demo && scheme is not null ? DemoFactsReader.Read(new DemoFolder(folder, units, villages, checklists, [.. ledgers.Select(l => l.Definition)], holidays, _faults)) : null;
        SeedPeriod[] seeded = [.. periods.Select(p => new SeedPeriod(p, demo ? Observed(p, schemeFiles, current, measures?.Measures ?? MeasureSet.Empty) : null))];
        return _faults.Count == 0 && scheme is not null
            ? new SeedData(units, villages, holidays, figures, honours, duties, checklists, ledgers, measures, scheme, schemeFiles, seeded, facts)
            : throw new SeedRefusedException(_faults);
    }

    private List<AssessmentPeriod> ReadPeriods()
    {
        var periods = Table(PeriodsFile, ["period", "state", "due_date", "as_of"], "period", r => r.Quarter("period") is { } quarter
            ? new AssessmentPeriod(
                quarter,
                r.Choice("state", ("open", PeriodState.Open), ("locked", PeriodState.Locked), ("published", PeriodState.Published)),
                r.Date("due_date"),
                r.Moment("as_of"))
            : null).OfType<AssessmentPeriod>().OrderBy(p => p.Quarter).ToList();
        if (periods.Count(p => p.State == PeriodState.Open) is var open and not 1)
        {
            Fault(PeriodsFile, SeedFaultKind.NoOpenPeriod, open.ToString(CultureInfo.InvariantCulture));
        }

        // Closed periods stand on invented observations; without those they would be empty.
        return demo ? periods : periods.FindAll(p => p.State == PeriodState.Open);
    }

    /// <summary>The open period is the one that the scheme's own folder observes; the others have a folder each.</summary>
    private ScoringPackage? Observed(AssessmentPeriod period, Dictionary<string, byte[]> schemeFiles, ScoringPackage? current, MeasureSet measures)
    {
        if (current is null)
        {
            return null;
        }

        if (period.State == PeriodState.Open)
        {
            return SeedReported.Read(folder, schemeFiles, current, measures, _faults);
        }

        var demoFolder = $"demo/{period.Quarter}";
        var files = new Dictionary<string, byte[]>(schemeFiles, StringComparer.Ordinal);
        files.Remove(PackageFileNames.Observations);
        files.Remove(PackageFileNames.Adjustments);
        foreach (var (name, content) in Files(demoFolder))
        {
            files[name] = content;
        }

        return Package(demoFolder, files);
    }

    private Dictionary<string, byte[]> Files(string inside)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in PackageFileList)
        {
            var path = Path.Combine(folder, inside, name);
            if (File.Exists(path))
            {
                files[name] = File.ReadAllBytes(path);
            }
        }

        return files;
    }

    private ScoringPackage? Package(string inside, Dictionary<string, byte[]> files)
    {
        var read = PackageReader.Read(PackageFiles.InMemory(files));
        _faults.AddRange(read.Faults.Select(f => SeedFault.Of(inside, f)));
        return read.Package;
    }

    private void CheckUnits(List<OrganisationUnit> units, ScoringPackage? scheme)
    {
        if (scheme is null || units.Count == 0)
        {
            return;
        }

        var known = units.ToDictionary(u => u.Code, u => (u.UnitType, u.Ranked), StringComparer.Ordinal);
        foreach (var unit in scheme.Units)
        {
            if (!known.Remove(unit.Code, out var same) || same != (unit.UnitType, unit.Ranked))
            {
                Fault($"{SchemeFolder}/{PackageFileNames.Units}", SeedFaultKind.UnitNotInOrganisations, unit.Code);
            }
        }

        foreach (var code in known.Keys.Order(StringComparer.Ordinal))
        {
            Fault(OrganisationsFile, SeedFaultKind.UnitNotInScheme, code);
        }
    }

    private List<T> Table<T>(string file, string[] columns, string key, Func<SeedRow, T> read) => SeedTable.Keyed(folder, file, columns, key, _faults, read);

    private void Fault(string file, SeedFaultKind kind, params string[] arguments) => _faults.Add(SeedFault.Of(file, 1, kind, arguments));
}
