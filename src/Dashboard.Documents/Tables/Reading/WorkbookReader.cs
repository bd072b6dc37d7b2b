namespace Dashboard.Documents.Tables.Reading;

/// <summary>Reads one sheet of an xlsx file.</summary>
internal static class WorkbookReader
{
    public static TableFile Read(byte[] bytes, TableLimits limits, RowCollector rows, CancellationToken ct)
    {
        using var parts = PackageParts.Open(bytes, limits, ct);
        var book = PartRelations.Of(parts, string.Empty).PartOfKind("officeDocument") ?? throw new RefusedException(new TableFault(TableFaultKind.NotATable));
        var relations = PartRelations.Of(parts, book);
        var workbook = WorkbookPart.Read(parts, book);
        var (sheet, part) = workbook.Choose(relations);
        rows.Sheet = sheet.Name;

        var texts = relations.PartOfKind("sharedStrings") is { } strings ? SharedTexts.Read(parts, strings, limits.MaxCellLength) : [];
        var formats = relations.PartOfKind("styles") is { } styles ? CellFormats.Read(parts, styles) : [];
        var cells = new CellReader(texts, formats, workbook.Counts1904, limits, rows);
        using var reader = parts.Read(part);
        SheetReader.Read(reader, cells, limits, rows, ct);
        return rows.ToTable(workbook.TemplateVersion);
    }
}
