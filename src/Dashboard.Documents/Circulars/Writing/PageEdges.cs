using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Circulars.Writing;

/// <summary>What stands above and below the text of every page.</summary>
internal static class PageEdges
{
    public static Footer Footer(string pageStyle, string stamp) => new(
        WordText.Paragraph(pageStyle, [WordText.Run("— "), .. WordText.PageNumber(), WordText.Run(" —")]),
        WordText.Paragraph(StyleIds.Stamp, stamp));

    public static Header Header(IEnumerable<string> marks) => new(WordText.Paragraph(StyleIds.Mark, string.Join("  ", marks)));
}
