using System.Collections.Immutable;
using System.IO.Compression;
using Dashboard.Documents.Packaging;
using Dashboard.Documents.Tables.Writing;

namespace Dashboard.Documents.Tables;

/// <summary>
/// Writes an xlsx file that Excel and WPS open alike: data, a guide, and hidden choices. Rows go to the stream one by one, so many of them cost no memory.
/// The same input gives the same bytes.
/// </summary>
public static class WorkbookWriter
{
    /// <param name="output">Left open.</param>
    /// <param name="guide">The second sheet; null for none.</param>
    /// <param name="templateVersion">Put into the hidden name <c>TemplateVersion</c>, by which the sheet is known when it comes back; null for none.</param>
    /// <exception cref="ArgumentException">A text is longer than the 32,767 characters that a cell holds, or there are more rows or columns than a sheet has.</exception>
    public static void Write(
        Stream output,
        TableSheet sheet,
        IEnumerable<IReadOnlyList<TableCell>> rows,
        GuideSheet? guide,
        string? templateVersion,
        TablePrint print,
        CancellationToken ct)
    {
        if (sheet.Columns.Length is 0 or >= ColumnLetters.Last)
        {
            throw new ArgumentException("A table has at least one column, and fewer than a sheet.", nameof(sheet));
        }

        var names = new SheetNames(sheet.Name, guide?.Name);
        var lists = new ChoiceLists(names.Lists, sheet.Columns);
        var styles = new CellStyles();
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var parts = new ZipParts(zip);
        string[] titles = [names.Data, .. guide is null ? [] : new[] { names.Guide! }, .. lists.IsEmpty ? [] : new[] { names.Lists }];
        ImmutableArray<SheetPart> sheets = [.. titles.Select((t, i) => new SheetPart(t, PackageWriter.Sheet(i + 1), t == names.Lists))];
        var package = new PackageWriter(parts, sheets);

        package.WriteDirectory();
        var lastRow = 0;
        parts.WritePart(sheets[0].Part, w => lastRow = new DataSheetWriter(w, sheet, styles, lists, print).Write(rows, ct));
        if (guide is not null)
        {
            parts.WritePart(sheets[1].Part, w => GuideSheetWriter.Write(w, guide));
        }

        if (!lists.IsEmpty)
        {
            parts.WritePart(sheets[^1].Part, lists.Write);
        }

        parts.WritePart(PackageWriter.Styles, styles.Write);
        package.WriteWorkbook(TableNames.Of(names.Data, ColumnLetters.Of(sheet.Columns.Length), lastRow, templateVersion));
    }
}
