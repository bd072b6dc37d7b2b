using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Tests.Support;

/// <summary>What stands in a docx file.</summary>
internal sealed class WordFile : IDisposable
{
    private readonly WordprocessingDocument _document;

    public WordFile(byte[] bytes) => _document = WordprocessingDocument.Open(new MemoryStream(bytes), false);

    public MainDocumentPart Main => _document.MainDocumentPart!;

    public Body Body => Main.Document!.Body!;

    /// <summary>Paragraphs outside of tables as style and text, from above; blank ones too.</summary>
    public IReadOnlyList<(string Style, string Text)> Paragraphs => [.. Body.Elements<Paragraph>().Select(p => (StyleOf(p), TextOf(p)))];

    /// <summary>Texts of all cells by table and row. The imprint is the last table.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Tables =>
        [.. Body.Elements<Table>().Select(t => t.Elements<TableRow>().Select(r => r.Elements<TableCell>().Select(c => string.Join('\n', c.Elements<Paragraph>().Select(TextOf))).ToList()).ToList())];

    public string? Title => _document.PackageProperties.Title;

    /// <summary>Custom properties by name.</summary>
    public IReadOnlyDictionary<string, string> Properties => _document.CustomFilePropertiesPart!.Properties!
        .Elements<DocumentFormat.OpenXml.CustomProperties.CustomDocumentProperty>().ToDictionary(p => p.Name!.Value!, p => p.InnerText, StringComparer.Ordinal);

    public static string TextOf(OpenXmlElement element) => string.Concat(element.Descendants().Select(e => e switch
    {
        Text text => text.Text,
        TabChar => "\t",
        Break => "\n",
        _ => string.Empty,
    }));

    public static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!;

    /// <summary>A figure as it is printed, as a number.</summary>
    public static decimal Number(string printed) => decimal.Parse(printed.Replace('−', '-'), NumberStyles.Number, CultureInfo.InvariantCulture);

    public Style Style(string id) => Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == id);

    /// <summary>What the schema of Office 2019 says against it.</summary>
    public IEnumerable<string> Faults() =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(_document, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");

    public void Dispose() => _document.Dispose();
}
