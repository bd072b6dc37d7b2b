using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Circulars.Writing;

/// <summary>The styles of a circular. Sizes are half points, lengths twentieths of a point.</summary>
internal static class CircularStyles
{
    private const int Size2 = 44;
    private const int Size3 = 32;
    private const int Size4 = 28;
    private const int Table = 24;
    private const int SmallTable = 21;
    private const int Small = 18;
    private const int Tiny = 15;

    public static Styles Make(string culture)
    {
        var isChinese = culture.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                FontNames.Of(FontNames.Body),
                new Spacing { Val = PageGeometry.CharacterSpacing },
                new FontSize { Val = Text(Size3) },
                new FontSizeComplexScript { Val = Text(Size3) },
                new Languages { Val = isChinese ? "en-US" : culture, EastAsia = isChinese ? culture : "zh-CN" })),
            new ParagraphPropertiesDefault()));
        styles.Append(All());
        styles.Append(TableStyle());
        return styles;
    }

    private static IEnumerable<Style> All()
    {
        // 22 lines on every page: no line is moved to the next one to keep another company.
        yield return Make(StyleIds.Normal, "Normal", null, new Look { Line = PageGeometry.Line, Justification = JustificationValues.Both });
        yield return Make(StyleIds.Title, "Title", StyleIds.Normal, new Look { Font = FontNames.Title, Size = Size2, IsOffGrid = true, Justification = JustificationValues.Center, KeepsNext = true });
        yield return Make(StyleIds.Body, "Body Text", StyleIds.Normal, new Look { FirstLine = 2 });
        for (var level = 1; level <= 4; level++)
        {
            yield return Make(StyleIds.Heading(level), "heading " + Text(level), StyleIds.Normal, new Look
            {
                Font = level switch { 1 => FontNames.Hei, 2 => FontNames.Kai, _ => null },
                IsBold = level == 3,
                FirstLine = 2,
                KeepsNext = true,
                Outline = level - 1,
            });
        }

        yield return Make(StyleIds.Recipient, "Salutation", StyleIds.Normal, new Look());
        yield return Make(StyleIds.Number, "Document Number", StyleIds.Normal, new Look { Justification = JustificationValues.Center });
        yield return Make(StyleIds.Attachment, "Attachment", StyleIds.Normal, new Look());
        yield return Make(StyleIds.Office, "Signature", StyleIds.Normal, new Look { Justification = JustificationValues.Right, KeepsNext = true });
        yield return Make(StyleIds.Day, "Date", StyleIds.Normal, new Look { Justification = JustificationValues.Right, RightIn = 4 });
        yield return Make(StyleIds.AnnexLabel, "Annex Label", StyleIds.Normal, new Look { Font = FontNames.Hei, KeepsNext = true, BreaksPage = true });
        yield return Make(StyleIds.AnnexTitle, "Annex Title", StyleIds.Title, new Look { KeepsNext = true, Outline = 0 });
        yield return Make(StyleIds.Caption, "caption", StyleIds.Normal, new Look { Font = FontNames.Hei, Size = Table, Justification = JustificationValues.Center, KeepsNext = true });
        yield return Make(StyleIds.TableNote, "Table Note", StyleIds.Normal, new Look { Size = Small, Line = 280, IsOffGrid = true });
        yield return Make(StyleIds.Imprint, "Imprint", StyleIds.Normal, new Look
        {
            Size = Size4,
            Line = 440,
            IsOffGrid = true,
            KeepsNext = true,
            RightTab = PageGeometry.TextWidth - (2 * ImprintTable.Margin),
        });
        yield return Make(StyleIds.Hash, "Result Hash", StyleIds.Normal, new Look { Size = Tiny, Line = 240, IsOffGrid = true, Justification = JustificationValues.Left });
        yield return Make(StyleIds.Anchor, "Anchor", StyleIds.Normal, new Look { Size = 2, Line = 20, IsOffGrid = true });
        yield return Make(StyleIds.OddPage, "Page Number Odd", StyleIds.Normal, Page(JustificationValues.Right) with { RightIn = 1 });
        yield return Make(StyleIds.EvenPage, "Page Number Even", StyleIds.Normal, Page(JustificationValues.Left) with { LeftIn = 1 });
        yield return Make(StyleIds.Stamp, "footer", StyleIds.Normal, new Look { Size = Tiny, Line = 240, IsOffGrid = true, Justification = JustificationValues.Center });
        yield return Make(StyleIds.Mark, "header", StyleIds.Normal, new Look { Font = FontNames.Hei, Size = Small, Line = 280, IsOffGrid = true, Justification = JustificationValues.Right });
        foreach (var (end, size) in new[] { (string.Empty, Table), (StyleIds.Small, SmallTable) })
        {
            yield return Cell(StyleIds.TableText + end, "Table Text" + end, size, JustificationValues.Left);
            yield return Cell(StyleIds.TableCentred + end, "Table Centred" + end, size, JustificationValues.Center);
            yield return Cell(StyleIds.TableNumber + end, "Table Number" + end, size, JustificationValues.Right);
            yield return Make(StyleIds.TableHead + end, "Table Head" + end, StyleIds.TableCentred + end, new Look { Font = FontNames.Hei, KeepsNext = true });
        }
    }

    private static Look Page(JustificationValues justification) =>
        new() { Font = FontNames.Song, Size = Size4, Line = 400, IsOffGrid = true, Justification = justification };

    private static Style Cell(string id, string name, int size, JustificationValues justification) =>
        Make(id, name, StyleIds.Normal, new Look { Size = size, Line = size * 14, IsAtLeast = true, IsOffGrid = true, Justification = justification });

    private static Style Make(string id, string name, string? basedOn, Look look)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = id == StyleIds.Normal ? true : null };
        style.Append(new StyleName { Val = name });
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        if (id.StartsWith("Heading", StringComparison.Ordinal))
        {
            style.Append(new NextParagraphStyle { Val = StyleIds.Body });
        }

        style.Append(new PrimaryStyle());
        style.Append(look.Paragraph(basedOn is null));
        if (look.Run() is { } run)
        {
            style.Append(run);
        }

        return style;
    }

    private static Style TableStyle()
    {
        const uint quarterPoint = 4;
        return new Style(
            new StyleName { Val = "Circular Table" },
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = quarterPoint },
                    new LeftBorder { Val = BorderValues.Single, Size = quarterPoint },
                    new BottomBorder { Val = BorderValues.Single, Size = quarterPoint },
                    new RightBorder { Val = BorderValues.Single, Size = quarterPoint },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = quarterPoint },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = quarterPoint }),
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })))
        {
            Type = StyleValues.Table,
            StyleId = StyleIds.Table,
        };
    }

    private static StringValue Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
