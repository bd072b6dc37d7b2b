using System.Globalization;
using Dashboard.Documents.Tables.Reading;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Tables.Writing;

/// <summary>Names that a workbook with one table defines: what is filtered, what every page repeats, and which template it is.</summary>
internal static class TableNames
{
    public static IEnumerable<DefinedName> Of(string data, string lastColumn, int lastRow, string? templateVersion)
    {
        var sheet = SheetNames.Quote(data);
        yield return new DefinedName(string.Create(CultureInfo.InvariantCulture, $"{sheet}!$A$1:${lastColumn}${lastRow}"))
        {
            Name = "_xlnm._FilterDatabase",
            LocalSheetId = 0,
            Hidden = true,
        };
        yield return new DefinedName($"{sheet}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 };
        if (templateVersion is not null)
        {
            var quoted = EscapedText.Clean(templateVersion).Replace("\"", "\"\"", StringComparison.Ordinal);
            yield return new DefinedName($"\"{quoted}\"") { Name = WorkbookPart.TemplateVersionName, LocalSheetId = 0, Hidden = true };
        }
    }
}
