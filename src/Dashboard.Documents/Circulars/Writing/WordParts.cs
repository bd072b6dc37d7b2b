using Dashboard.Documents.Packaging;

namespace Dashboard.Documents.Circulars.Writing;

/// <summary>The parts of a circular and how they belong together.</summary>
internal static class WordParts
{
    public const string Document = "word/document.xml";
    public const string Styles = "word/styles.xml";
    public const string Fonts = "word/fontTable.xml";
    public const string Settings = "word/settings.xml";
    public const string OddFooter = "word/footer1.xml";
    public const string EvenFooter = "word/footer2.xml";
    public const string Header = "word/header1.xml";

    public const string OddFooterId = "rId4";
    public const string EvenFooterId = "rId5";
    public const string HeaderId = "rId6";

    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static void WriteDirectory(ZipParts parts, bool hasHeader)
    {
        parts.WriteText(PackageDirectory.ContentTypesPart, PackageDirectory.ContentTypes(
        [
            (Document, Type("document.main")),
            (Styles, Type("styles")),
            (Fonts, Type("fontTable")),
            (Settings, Type("settings")),
            (OddFooter, Type("footer")),
            (EvenFooter, Type("footer")),
            .. hasHeader ? [(Header, Type("header"))] : Array.Empty<(string, string)>(),
            .. PaperProperties.ContentTypes,
        ]));
        parts.WriteText(PackageDirectory.RelationsPart, PackageDirectory.OfPackage(Document, hasProperties: true));
        parts.WriteText("word/_rels/document.xml.rels", PackageDirectory.Relations(
        [
            Relation("rId1", "styles", Styles),
            Relation("rId2", "fontTable", Fonts),
            Relation("rId3", "settings", Settings),
            Relation(OddFooterId, "footer", OddFooter),
            Relation(EvenFooterId, "footer", EvenFooter),
            .. hasHeader ? [Relation(HeaderId, "header", Header)] : Array.Empty<string>(),
        ]));
    }

    private static string Relation(string id, string kind, string part) => PackageDirectory.Relation(id, kind, part["word/".Length..]);

    private static string Type(string part) => WordType + part + "+xml";
}
