using System.Collections.Immutable;
using System.IO.Compression;
using Dashboard.Documents.Packaging;
using Dashboard.Documents.Tables.Writing;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.ScoreCards.Writing;

/// <summary>Writes sheets that have been laid out as a workbook.</summary>
internal static class PrintBookWriter
{
    public static void Write(Stream output, ImmutableArray<PrintSheet> sheets, string title, string culture, PaperStamp stamp, CancellationToken ct)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var parts = new ZipParts(zip);
        ImmutableArray<SheetPart> named = [.. sheets.Select((s, i) => new SheetPart(s.Name, PackageWriter.Sheet(i + 1)))];
        var package = new PackageWriter(parts, named, hasProperties: true);
        package.WriteDirectory();
        PaperProperties.Write(parts, title, null, culture, stamp);
        var styles = new Tables.Writing.CellStyles();
        for (var i = 0; i < sheets.Length; i++)
        {
            ct.ThrowIfCancellationRequested();
            var sheet = sheets[i];
            parts.WritePart(named[i].Part, w => new PrintSheetWriter(w, styles, stamp.Line).Write(sheet, isFirst: sheet == sheets[0]));
        }

        parts.WritePart(PackageWriter.Styles, styles.Write);
        package.WriteWorkbook(sheets.Select((s, i) => new DefinedName(FormattableString.Invariant($"{Tables.Writing.SheetNames.Quote(s.Name)}!$1:${s.HeadRows}"))
        {
            Name = "_xlnm.Print_Titles",
            LocalSheetId = (uint)i,
        }));
    }
}
