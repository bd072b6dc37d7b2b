namespace Dashboard.Documents.Tables.Reading;

/// <summary>Names that ISO/IEC 29500 gives, in its transitional form, which nearly every program writes, and in its strict one.</summary>
internal static class OfficeNamespaces
{
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    public static bool IsKnown(string ns) => ns is
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main" or
        "http://purl.oclc.org/ooxml/spreadsheetml/main" or
        "http://schemas.openxmlformats.org/package/2006/relationships";
}
