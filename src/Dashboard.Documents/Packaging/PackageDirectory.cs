using Dashboard.Documents.Tables.Reading;

namespace Dashboard.Documents.Packaging;

/// <summary>What says of the parts of an Office file what they are and how they belong together.</summary>
internal static class PackageDirectory
{
    public const string ContentTypesPart = "[Content_Types].xml";
    public const string RelationsPart = "_rels/.rels";

    private const string ContentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <param name="parts">Part names without a leading slash, and their content types.</param>
    public static string ContentTypes(IEnumerable<(string Part, string Type)> parts)
    {
        var overrides = string.Concat(parts.Select(p => $"""<Override PartName="/{p.Part}" ContentType="{p.Type}"/>"""));
        return $"""
            <Types xmlns="{ContentTypesNamespace}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>
            """;
    }

    /// <param name="relations">Results of <see cref="Relation"/>.</param>
    public static string Relations(IEnumerable<string> relations) =>
        $"""<Relationships xmlns="{RelationsNamespace}">{string.Concat(relations)}</Relationships>""";

    public static string Relation(string id, string kind, string target) =>
        $"""<Relationship Id="{id}" Type="{OfficeNamespaces.Relations}/{kind}" Target="{target}"/>""";

    /// <summary>The relation of a package to its main part, and to its properties when it has some.</summary>
    public static string OfPackage(string main, bool hasProperties) => Relations(hasProperties
        ? [
            Relation("rId1", "officeDocument", main),
            PaperProperties.CoreRelation("rId2"),
            Relation("rId3", "custom-properties", PaperProperties.CustomPart),
        ]
        : [Relation("rId1", "officeDocument", main)]);
}
