using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>What stands in the cells of a workbook, formulas by the values that were written with them.</summary>
internal static class WorkbookCells
{
    /// <summary>The rows of a sheet, each by the letters of its columns.</summary>
    public static IReadOnlyList<SortedDictionary<string, string>> Read(byte[] file, string sheet)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        var book = document.WorkbookPart!;
        var shared = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(i => i.InnerText).ToList() ?? [];
        var id = book.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name == sheet).Id!;
        return [.. ((WorksheetPart)book.GetPartById(id!)).Worksheet!.Descendants<Row>().Select(row => new SortedDictionary<string, string>(
            row.Elements<Cell>().ToDictionary(
                c => string.Concat(c.CellReference!.Value!.TakeWhile(char.IsLetter)),
                c => c.DataType?.Value == CellValues.SharedString ? shared[int.Parse(c.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)] : c.InlineString?.InnerText ?? c.CellValue?.Text ?? string.Empty,
                StringComparer.Ordinal),
            StringComparer.Ordinal))];
    }
}
