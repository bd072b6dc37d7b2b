using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dashboard.Documents.Tables.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Tables.Writing;

/// <summary>Puts parts into the zip, and says what they are and how they belong together.</summary>
internal sealed class PackageWriter(ZipArchive zip, SheetNames names, bool hasGuide, bool hasLists)
{
    public const string Data = "xl/worksheets/sheet1.xml";
    public const string Guide = "xl/worksheets/sheet2.xml";
    public const string Lists = "xl/worksheets/sheet3.xml";
    public const string Styles = "xl/styles.xml";

    private const string Book = "xl/workbook.xml";
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // No clock: the same table gives the same bytes. The first moment that a zip can hold.
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Without a mark: XML says its encoding itself, and not every program expects both.
    private static readonly UTF8Encoding Utf8 = new(false);

    public void WriteDirectory()
    {
        var overrides = new StringBuilder();
        Add(Book, "sheet.main");
        Add(Styles, "styles");
        foreach (var (_, part, _) in Sheets())
        {
            Add(part, "worksheet");
        }

        WriteText("[Content_Types].xml", $"""
            <Types xmlns="{ContentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>
            """);
        WriteText("_rels/.rels", $"""
            <Relationships xmlns="{PackageRelations}">{Relation("rId1", "officeDocument", Book)}</Relationships>
            """);
        WriteText("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{PackageRelations}">{string.Concat(Sheets().Select(s => Relation(s.Id, "worksheet", s.Part["xl/".Length..])))}{Relation("rId9", "styles", "styles.xml")}</Relationships>
            """);

        void Add(string part, string type) => overrides.Append(CultureInfo.InvariantCulture, $"""
            <Override PartName="/{part}" ContentType="{SpreadsheetType}{type}+xml"/>
            """);
    }

    public void WritePart(string name, Action<OpenXmlWriter> write)
    {
        using var stream = Create(name);
        using var writer = OpenXmlWriter.Create(stream, Utf8);
        writer.WriteStartDocument(true);
        write(writer);
    }

    public void WriteWorkbook(string lastColumn, int lastRow, string? templateVersion) => WritePart(Book, writer =>
    {
        var sheet = SheetNames.Quote(names.Data);
        var row = lastRow.ToString(CultureInfo.InvariantCulture);
        var defined = new DefinedNames(
            new DefinedName($"{sheet}!$A$1:${lastColumn}${row}") { Name = "_xlnm._FilterDatabase", LocalSheetId = 0, Hidden = true },
            new DefinedName($"{sheet}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 });
        if (templateVersion is not null)
        {
            var quoted = EscapedText.Clean(templateVersion).Replace("\"", "\"\"", StringComparison.Ordinal);
            defined.Append(new DefinedName($"\"{quoted}\"") { Name = WorkbookPart.TemplateVersionName, LocalSheetId = 0, Hidden = true });
        }

        writer.WriteElement(new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0 }),
            new Sheets(Sheets().Select((s, i) => new Sheet
            {
                Name = s.Name,
                SheetId = (uint)i + 1,
                Id = s.Id,
                State = s.Part == Lists ? SheetStateValues.Hidden : null,
            })),
            defined));
    });

    private static string Relation(string id, string kind, string target) =>
        $"""<Relationship Id="{id}" Type="{OfficeNamespaces.Relations}/{kind}" Target="{target}"/>""";

    private IEnumerable<(string Name, string Part, string Id)> Sheets()
    {
        yield return (names.Data, Data, "rId1");
        if (hasGuide)
        {
            yield return (names.Guide!, Guide, "rId2");
        }

        if (hasLists)
        {
            yield return (names.Lists, Lists, "rId3");
        }
    }

    private void WriteText(string name, string xml)
    {
        using var writer = new StreamWriter(Create(name), Utf8);
        writer.Write(Declaration);
        writer.Write(xml);
    }

    private Stream Create(string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Moment;
        return entry.Open();
    }
}
