using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using P = DocumentFormat.OpenXml.Presentation;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Tests.Support;

/// <summary>What a pptx file says, slide by slide. It stands alone, so that other projects may take it in.</summary>
internal static class SlideShowReader
{
    public static IReadOnlyList<ReadSlide> Read(byte[] file)
    {
        using var document = PresentationDocument.Open(new MemoryStream(file, false), false);
        var presentation = document.PresentationPart!;
        return [.. presentation.Presentation.SlideIdList!.Elements<P.SlideId>().Select(id => Read((SlidePart)presentation.GetPartById(id.RelationshipId!)))];
    }

    private static ReadSlide Read(SlidePart part)
    {
        var tree = part.Slide.CommonSlideData!.ShapeTree!;
        var title = tree.Elements<P.Shape>().Single(s => Placeholder(s)?.Type?.Value == P.PlaceholderValues.Title);
        return new ReadSlide
        {
            Title = Text(title.TextBody!),
            Runs = [.. title.Descendants<A.Run>().Select(r => (r.Text!.Text, r.RunProperties!.Descendants<A.SchemeColor>().Single().Val!.ToString()!))],
            Texts = [.. tree.Elements<P.Shape>().Where(s => s != title).Select(s => Text(s.TextBody!))],
            Notes = [.. part.NotesSlidePart!.NotesSlide.Descendants<P.Shape>().Where(s => s.TextBody is not null).SelectMany(s => s.TextBody!.Elements<A.Paragraph>()).Select(Text)],
            Charts = [.. tree.Descendants<C.ChartReference>().Select(r => Read((ChartPart)part.GetPartById(r.Id!)))],
            Tables = [.. tree.Descendants<A.Table>().Select(t => t.Elements<A.TableRow>().Select(r => r.Elements<A.TableCell>().Select(c => Text(c.TextBody!)).ToArray()).ToArray())],
            Pictures = [.. tree.Elements<P.Picture>().Select(p => new ReadPicture(
                part.GetPartById(p.BlipFill!.Blip!.Embed!).Uri.ToString(),
                p.NonVisualPictureProperties!.NonVisualDrawingProperties!.Description?.Value ?? string.Empty,
                p.ShapeProperties!.Transform2D!.Extents!.Cx!,
                p.ShapeProperties.Transform2D.Extents.Cy!))],
        };
    }

    private static P.PlaceholderShape? Placeholder(P.Shape shape) => shape.NonVisualShapeProperties!.ApplicationNonVisualDrawingProperties!.PlaceholderShape;

    private static string Text(DocumentFormat.OpenXml.OpenXmlElement body) => string.Join('\n', body.Elements<A.Paragraph>().Select(Text));

    private static string Text(A.Paragraph paragraph) => paragraph.Aggregate(new StringBuilder(), (text, e) => e switch
    {
        A.Run run => text.Append(run.Text!.Text),
        A.Field field => text.Append(field.Text!.Text),
        A.Break => text.Append('\n'),
        _ => text,
    }).ToString();

    private static ReadChart Read(ChartPart part)
    {
        var series = part.ChartSpace.Descendants<C.PlotArea>().Single().Descendants().Where(e => e is C.BarChartSeries or C.LineChartSeries).ToList();
        var sheet = Sheet(part.EmbeddedPackagePart!);
        return new ReadChart
        {
            IsBar = series[0] is C.BarChartSeries,
            Categories = Cache(series[0].GetFirstChild<C.CategoryAxisData>()!),
            CategoryCells = Cells(sheet, series[0].GetFirstChild<C.CategoryAxisData>()!),
            Sheet = sheet.Rows,
            Series = [.. series.Select(s => new ReadSeries
            {
                Name = Cache(s.GetFirstChild<C.SeriesText>()!).Single()!,
                NameCells = Cells(sheet, s.GetFirstChild<C.SeriesText>()!),
                Values = Cache(s.GetFirstChild<C.Values>()!),
                ValueCells = Cells(sheet, s.GetFirstChild<C.Values>()!),
                Format = s.GetFirstChild<C.DataLabels>()!.GetFirstChild<C.NumberingFormat>()!.FormatCode!,
                OwnFormats = s.GetFirstChild<C.DataLabels>()!.Elements<C.DataLabel>().ToDictionary(l => (int)l.Index!.Val!.Value, l => l.GetFirstChild<C.NumberingFormat>()?.FormatCode?.Value),
                Colours = s.Elements<C.DataPoint>().ToDictionary(p => (int)p.Index!.Val!.Value, p => p.Descendants<A.SchemeColor>().First().Val!.ToString()!),
            })],
            Ends = part.ChartSpace.Descendants<C.ValueAxis>().Select(a => (a.Scaling!.MinAxisValue!.Val!.Value, a.Scaling.MaxAxisValue!.Val!.Value)).Single(),
            IsReversed = part.ChartSpace.Descendants<C.CategoryAxis>().Single().Scaling!.Orientation!.Val! == C.OrientationValues.MaxMin,
        };
    }

    // Null where there is no point.
    private static string?[] Cache(DocumentFormat.OpenXml.OpenXmlElement data)
    {
        var texts = new string?[data.Descendants<C.PointCount>().Single().Val!];
        foreach (var point in data.Descendants<C.StringPoint>())
        {
            texts[point.Index!] = point.NumericValue!.Text;
        }

        foreach (var point in data.Descendants<C.NumericPoint>())
        {
            texts[point.Index!] = point.NumericValue!.Text;
        }

        return texts;
    }

    private static string?[] Cells((string Name, string?[][] Rows) sheet, DocumentFormat.OpenXml.OpenXmlElement data)
    {
        var parts = data.Descendants<C.Formula>().Single().Text.Split('!');
        Assert.Equal($"'{sheet.Name}'", parts[0]);
        var corners = parts[1].Split(':').Select(c => c.Split('$', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var column = Column(corners[0][0]);
        Assert.Equal(column, Column(corners[^1][0]));
        var (first, last) = (int.Parse(corners[0][1], CultureInfo.InvariantCulture), int.Parse(corners[^1][1], CultureInfo.InvariantCulture));
        return [.. Enumerable.Range(first, last - first + 1).Select(r => r <= sheet.Rows.Length ? sheet.Rows[r - 1].ElementAtOrDefault(column) : null)];
    }

    private static (string Name, string?[][] Rows) Sheet(EmbeddedPackagePart package)
    {
        using var stream = package.GetStream();
        using var workbook = SpreadsheetDocument.Open(stream, false);
        var sheet = workbook.WorkbookPart!.Workbook.Sheets!.Elements<S.Sheet>().Single();
        var rows = ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!)).Worksheet.Descendants<S.Row>().Select(row =>
        {
            var cells = new List<string?>();
            foreach (var cell in row.Elements<S.Cell>())
            {
                var column = Column(string.Concat(cell.CellReference!.Value!.TakeWhile(char.IsLetter)));
                cells.AddRange(Enumerable.Repeat<string?>(null, column - cells.Count));
                cells.Add(cell.InlineString?.Text?.Text ?? cell.CellValue?.Text);
            }

            return cells.ToArray();
        });
        return (sheet.Name!, [.. rows]);
    }

    private static int Column(string letters) => letters.Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;

    internal sealed record ReadSlide
    {
        public required string Title { get; init; }

        /// <summary>Texts of the title with the names of their colours.</summary>
        public required (string Text, string Colour)[] Runs { get; init; }

        /// <summary>Every other text on the slide, box by box.</summary>
        public required string[] Texts { get; init; }

        /// <summary>Paragraphs of the notes.</summary>
        public required string[] Notes { get; init; }

        public required ReadChart[] Charts { get; init; }

        /// <summary>Rows of cells, the headings first.</summary>
        public required string[][][] Tables { get; init; }

        public required ReadPicture[] Pictures { get; init; }
    }

    /// <param name="Part">Which part of the file; the same for the same photo.</param>
    internal sealed record ReadPicture(string Part, string Description, long Width, long Height);

    /// <summary>Twice the same: as the chart remembers it, and as it stands in the workbook where the chart says.</summary>
    internal sealed record ReadChart
    {
        public required bool IsBar { get; init; }

        public required string?[] Categories { get; init; }

        public required string?[] CategoryCells { get; init; }

        public required ReadSeries[] Series { get; init; }

        /// <summary>The whole sheet, row by row.</summary>
        public required string?[][] Sheet { get; init; }

        public required (double From, double To) Ends { get; init; }

        public required bool IsReversed { get; init; }
    }

    internal sealed record ReadSeries
    {
        public required string Name { get; init; }

        public required string?[] NameCells { get; init; }

        public required string?[] Values { get; init; }

        public required string?[] ValueCells { get; init; }

        public required string Format { get; init; }

        /// <summary>Of points whose label differs; null for one without a label.</summary>
        public required Dictionary<int, string?> OwnFormats { get; init; }

        public required Dictionary<int, string> Colours { get; init; }
    }
}
