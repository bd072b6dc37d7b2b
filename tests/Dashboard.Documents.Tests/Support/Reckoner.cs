using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Dashboard.Documents.Tests.Support;

/// <summary>
/// A spreadsheet small enough to trust: reads cells and works out the few formulas that score cards hold, in doubles, rounding what 15 digits show half
/// away from zero, and never looking at the values that the writer put beside the formulas.
/// </summary>
internal sealed class Reckoner
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, Dictionary<string, ReckonedCell>> _sheets = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), double?> _known = [];

    public Reckoner(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        var names = Load(zip, "xl/workbook.xml").Descendants(Main + "sheet").Select(s => s.Attribute("name")!.Value);
        foreach (var (name, number) in names.Select((n, i) => (n, i + 1)))
        {
            _sheets.Add(name, Load(zip, FormattableString.Invariant($"xl/worksheets/sheet{number}.xml"))
                .Descendants(Main + "c").ToDictionary(c => c.Attribute("r")!.Value, Cell, StringComparer.Ordinal));
            Sheets.Add(name);
        }
    }

    public List<string> Sheets { get; } = [];

    public IReadOnlyDictionary<string, ReckonedCell> Cells(string sheet) => _sheets[sheet];

    /// <summary>Rows of tables, by the letters of their cells; lines of text over all columns are left out.</summary>
    public IEnumerable<IReadOnlyDictionary<string, ReckonedCell>> Rows(string sheet) => _sheets[sheet]
        .GroupBy(c => int.Parse(c.Key.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), CultureInfo.InvariantCulture))
        .Where(g => g.Count() > 1)
        .OrderBy(g => g.Key)
        .Select(g => g.ToDictionary(c => c.Key.TrimEnd("0123456789".ToCharArray()), c => c.Value, StringComparer.Ordinal));

    /// <summary>What a cell comes to; null for a text or nothing.</summary>
    public double? Value(string sheet, string cell)
    {
        if (_known.TryGetValue((sheet, cell), out var known))
        {
            return known;
        }

        var found = _sheets[sheet].GetValueOrDefault(cell);
        var value = found?.Formula is { } formula ? new ReckonedFormula(this, sheet, formula).Evaluate() : (double?)found?.Number;
        _known[(sheet, cell)] = value;
        return value;
    }

    /// <summary>The digits that a spreadsheet shows of what a cell comes to.</summary>
    public decimal? Shown(string sheet, string cell) => Value(sheet, cell) is { } value
        ? decimal.Parse(value.ToString("E14", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;

    private static ReckonedCell Cell(XElement cell)
    {
        var value = cell.Element(Main + "v")?.Value;
        return new ReckonedCell(
            cell.Element(Main + "is")?.Value,
            value is null ? null : decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture),
            cell.Element(Main + "f")?.Value);
    }

    private static XDocument Load(ZipArchive zip, string part)
    {
        using var stream = zip.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }
}
