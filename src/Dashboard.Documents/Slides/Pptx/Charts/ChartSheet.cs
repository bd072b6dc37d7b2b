using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Documents.Tables;
using Dashboard.Documents.Tables.Writing;
using DocumentFormat.OpenXml.Packaging;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.Slides.Pptx.Charts;

/// <summary>The numbers behind a chart: a workbook inside of the file, and what the chart remembers of it. First labels, then values line by line, then figures line by line.</summary>
internal sealed class ChartSheet
{
    // What a cell holds, with room for the signs by which a workbook escapes.
    private const int LongestText = 30_000;
    private const int NarrowestColumn = 10;
    private const int WidestColumn = 60;
    private const int Decimals = 2;

    private readonly SlideWords _words;
    private readonly ImmutableArray<string> _labels;
    private readonly ImmutableArray<SlideLine> _lines;
    private readonly string _name;

    public ChartSheet(SlideWords words, IEnumerable<string> labels, IEnumerable<SlideLine> lines)
    {
        _words = words;
        _labels = [.. labels.Select(Text)];
        _lines = [.. lines.Select(l => l with { Name = Text(string.IsNullOrWhiteSpace(l.Name) ? words.Value : l.Name) })];
        _name = new SheetNames(words.Sheet, null).Data;
    }

    public ImmutableArray<SlideLine> Lines => _lines;

    public ImmutableArray<string> Labels => _labels;

    public int Rows => _labels.Length;

    /// <summary>Value at a place; null where the line has none.</summary>
    public decimal? Value(int line, int row) => row < _lines[line].Values.Length ? _lines[line].Values[row] : null;

    /// <summary>Figure at a place; empty where the line has none.</summary>
    public string Figure(int line, int row) => row < _lines[line].Figures.Length ? Text(_lines[line].Figures[row]) : string.Empty;

    public C.SeriesText Name(int line) => new(new C.StringReference(
        new C.Formula(Reference(line + 2, 1, 1)),
        new C.StringCache(new C.PointCount { Val = 1 }, Point(0, _lines[line].Name))));

    public C.CategoryAxisData Categories() => new(new C.StringReference(
        new C.Formula(Reference(1, 2, Rows + 1)),
        new C.StringCache([new C.PointCount { Val = (uint)Rows }, .. _labels.Select((l, r) => Point((uint)r, l))])));

    public C.Values Values(int line, string format) => new(new C.NumberReference(
        new C.Formula(Reference(line + 2, 2, Rows + 1)),
        new C.NumberingCache(
        [
            new C.FormatCode(format),
            new C.PointCount { Val = (uint)Rows },
            .. Enumerable.Range(0, Rows).Where(r => Value(line, r) is not null).Select(r =>
                new C.NumericPoint(new C.NumericValue(Value(line, r)!.Value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)r }),
        ])));

    public void WriteTo(ChartPart chart, string relation)
    {
        using var memory = new MemoryStream();
        TableColumn[] columns =
        [
            new(_words.Label, TableColumnKind.Text, WidthOf(_labels)),
            .. _lines.Select(l => new TableColumn(l.Name, TableColumnKind.Number, WidthOf([l.Name])) { Decimals = Decimals }),
            .. _lines.Select(l => new TableColumn(_lines.Length == 1 ? _words.Figure : $"{l.Name} {_words.Figure}", TableColumnKind.Text, WidthOf([l.Name, _words.Figure]))),
        ];
        WorkbookWriter.Write(
            memory, new TableSheet { Name = _words.Sheet, Columns = [.. columns], IsProtected = false }, Enumerable.Range(0, Rows).Select(Row), null, null, new TablePrint(string.Empty, string.Empty),
            CancellationToken.None);
        memory.Position = 0;
        chart.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx, relation).FeedData(memory);
    }

    private static string Text(string text) => PrintText.Cut(ShowText.Clean(text), LongestText);

    private static double WidthOf(IEnumerable<string> texts) => Math.Clamp(texts.Max(TextWidth.Of) + 2, NarrowestColumn, WidestColumn);

    private static C.StringPoint Point(uint index, string text) => new(new C.NumericValue(EscapedText.Encode(text))) { Index = index };

    private TableCell[] Row(int row) =>
    [
        TableCell.OfText(_labels[row]),
        .. Enumerable.Range(0, _lines.Length).Select(l => TableCell.OfNumber(Value(l, row))),
        .. Enumerable.Range(0, _lines.Length).Select(l => TableCell.OfText(Figure(l, row))),
    ];

    private string Reference(int column, int first, int last)
    {
        var letters = ColumnLetters.Of(column);
        var cells = string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quote(_name)}!${letters}${first}");
        return first == last ? cells : string.Create(CultureInfo.InvariantCulture, $"{cells}:${letters}${last}");
    }
}
