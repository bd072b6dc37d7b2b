using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Documents.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Tables.Writing;

/// <summary>Writes what holds the sheets of a workbook together.</summary>
internal sealed class PackageWriter(ZipParts parts, ImmutableArray<SheetPart> sheets, bool hasProperties = false)
{
    public const string Styles = "xl/styles.xml";

    private const string Book = "xl/workbook.xml";
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The part of the n-th sheet, from 1.</summary>
    public static string Sheet(int number) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml");

    public void WriteDirectory()
    {
        parts.WriteText(PackageDirectory.ContentTypesPart, PackageDirectory.ContentTypes(
        [
            (Book, Type("sheet.main")),
            (Styles, Type("styles")),
            .. sheets.Select(s => (s.Part, Type("worksheet"))),
            .. hasProperties ? PaperProperties.ContentTypes : [],
        ]));
        parts.WriteText(PackageDirectory.RelationsPart, PackageDirectory.OfPackage(Book, hasProperties));
        parts.WriteText("xl/_rels/workbook.xml.rels", PackageDirectory.Relations(
        [
            .. sheets.Select((s, i) => PackageDirectory.Relation(Id(i), "worksheet", s.Part["xl/".Length..])),
            PackageDirectory.Relation("rIdStyles", "styles", "styles.xml"),
        ]));
    }

    public void WriteWorkbook(IEnumerable<DefinedName> names) => parts.WritePart(Book, new Workbook(
        new BookViews(new WorkbookView { ActiveTab = 0 }),
        new Sheets(sheets.Select((s, i) => new Sheet
        {
            Name = s.Name,
            SheetId = (uint)i + 1,
            Id = Id(i),
            State = s.IsHidden ? SheetStateValues.Hidden : null,
        })),
        new DefinedNames(names)));

    private static string Type(string part) => SpreadsheetType + part + "+xml";

    private static string Id(int sheet) => "rId" + (sheet + 1).ToString(CultureInfo.InvariantCulture);
}
