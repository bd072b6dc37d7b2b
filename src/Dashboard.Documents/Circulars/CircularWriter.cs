using System.IO.Compression;
using Dashboard.Documents.Circulars.Writing;
using Dashboard.Documents.Packaging;

namespace Dashboard.Documents.Circulars;

/// <summary>
/// Writes a circular as docx in the layout of GB/T 9704-2012, for Word and WPS alike. How things look stands in styles with the names that both know,
/// so that an office can go on writing. The same circular gives the same bytes.
/// </summary>
public static class CircularWriter
{
    /// <param name="output">Left open.</param>
    /// <exception cref="ArgumentException">A heading has no such level, or a row of a table does not reach over all its columns.</exception>
    public static void Write(Stream output, Circular circular)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var parts = new ZipParts(zip);
        string[] marks = [.. new[] { circular.DraftMark, circular.DemoMark }.OfType<string>()];
        WordParts.WriteDirectory(parts, hasHeader: marks.Length > 0);
        PaperProperties.Write(parts, circular.Title, circular.Signature?.Office, circular.Culture, circular.Stamp);
        parts.WritePart(WordParts.Document, w => new CircularBody(w, circular).Write(hasHeader: marks.Length > 0));
        parts.WritePart(WordParts.Styles, CircularStyles.Make(circular.Culture));
        parts.WritePart(WordParts.Fonts, FontNames.Table());
        parts.WritePart(WordParts.Settings, CircularSettings.Make());
        parts.WritePart(WordParts.OddFooter, PageEdges.Footer(StyleIds.OddPage, circular.Stamp.Line));
        parts.WritePart(WordParts.EvenFooter, PageEdges.Footer(StyleIds.EvenPage, circular.Stamp.Line));
        if (marks.Length > 0)
        {
            parts.WritePart(WordParts.Header, PageEdges.Header(marks));
        }
    }
}
