using System.Security;
using Dashboard.Documents.Tables;

namespace Dashboard.Documents.Packaging;

/// <summary>Properties of a file that a person finds under "properties", and a program without reading the pages.</summary>
internal static class PaperProperties
{
    public const string CorePart = "docProps/core.xml";
    public const string CustomPart = "docProps/custom.xml";

    /// <summary>Name of the property that holds <see cref="PaperStamp.Run"/>.</summary>
    public const string Run = "RunNumber";

    /// <summary>Name of the property that holds <see cref="PaperStamp.Hash"/>.</summary>
    public const string Hash = "ResultHash";

    // Every custom property of an Office file carries this number; the first two identifiers are taken.
    private const string Format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const string OfficeDocument = "http://schemas.openxmlformats.org/officeDocument/2006";

    public static IEnumerable<(string Part, string Type)> ContentTypes { get; } =
    [
        (CorePart, "application/vnd.openxmlformats-package.core-properties+xml"),
        (CustomPart, "application/vnd.openxmlformats-officedocument.custom-properties+xml"),
    ];

    public static string CoreRelation(string id) =>
        $"""<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="{CorePart}"/>""";

    public static void Write(ZipParts parts, string title, string? creator, string culture, PaperStamp stamp)
    {
        var author = creator is null ? string.Empty : $"<dc:creator>{Text(creator)}</dc:creator>";
        parts.WriteText(CorePart, $"""
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{Text(title)}</dc:title>{author}<dc:description>{Text(stamp.Line)}</dc:description><dc:language>{Text(culture)}</dc:language></cp:coreProperties>
            """);
        parts.WriteText(CustomPart, $"""
            <Properties xmlns="{OfficeDocument}/custom-properties" xmlns:vt="{OfficeDocument}/docPropsVTypes">{Property(2, Run, stamp.Run)}{Property(3, Hash, stamp.Hash)}</Properties>
            """);
    }

    private static string Property(int id, string name, string value) =>
        FormattableString.Invariant($"""<property fmtid="{Format}" pid="{id}" name="{name}"><vt:lpwstr>{Text(value)}</vt:lpwstr></property>""");

    private static string Text(string text) => SecurityElement.Escape(EscapedText.Clean(text));
}
