using CsCheck;
using Dashboard.Documents.Circulars;
using Dashboard.Documents.Tests.Support;
using Dashboard.Scoring.Numbers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Tests.Circulars;

/// <summary>What Word and WPS find in a written circular.</summary>
public sealed class CircularWriterTests
{
    private static readonly string[] Hostile =
    [
        "=1+1", "<w:p/>&amp;]]>", "\u0001\u0002\b\u000b\ufffe", "\ud800x\udc00", "🚓" + new string('长', 300), "a\r\nb\rc\nd", "\t", string.Empty, "PAGE \\* MERGEFORMAT", "\"'`", "‮abc‬",
    ];

    [Fact]
    public void Validator_FindsNothingInARichCircular()
    {
        using var file = new WordFile(SampleCircular.Write(SampleCircular.Rich()));

        Assert.Empty(file.Faults());
    }

    [Fact]
    public void Validator_FindsNothingInTheLeastCircular()
    {
        var least = new Circular { Title = "通报", Blocks = [], Stamp = CardWords.Stamp, Culture = "en", Words = SampleCircular.Words };
        using var file = new WordFile(SampleCircular.Write(least));

        Assert.Empty(file.Faults());
        Assert.Empty(file.Main.HeaderParts);
    }

    [Fact]
    public void HostileTexts_AreTexts()
    {
        foreach (var text in Hostile)
        {
            using var file = new WordFile(SampleCircular.Write(Everything(text)));

            Assert.Empty(file.Faults());
            Assert.Equal(Seen(text), file.Paragraphs.First(p => p.Style == "BodyText").Text);
            Assert.Equal(Seen(text), file.Tables[0][1][0]);
        }
    }

    [Fact]
    public void Texts_OfAnyKindComeBack() => Gen.String[Gen.Char, 0, 80].Sample(
        text =>
        {
            using var file = new WordFile(SampleCircular.Write(Everything(text)));
            Assert.Empty(file.Faults());
            Assert.Equal(Seen(text), file.Paragraphs.First(p => p.Style == "Heading1").Text);
            Assert.Equal(Seen(text), file.Tables[0][1][1]);
        },
        iter: 40);

    [Fact]
    public void Numbers_AreThoseThatWentIn() => Gen.Decimal[-200m, 200m].Array[1, 20].Sample(
        numbers =>
        {
            CircularTable table = new([new("n", 1, CircularAlign.Right)], [.. numbers.Select(n => System.Collections.Immutable.ImmutableArray.Create(new CircularCell(Figures.Points(n))))]);
            using var file = new WordFile(SampleCircular.Write(SampleCircular.Of("x", table)));
            Assert.Equal(
                numbers.Select(n => Math.Round(n, 2, MidpointRounding.AwayFromZero)),
                file.Tables[0].Skip(1).Select(r => WordFile.Number(r[0])));
        },
        iter: 20);

    [Fact]
    public void Page_HasTheMeasuresOfTheStandard()
    {
        using var file = new WordFile(SampleCircular.Write(SampleCircular.Rich()));
        var section = file.Body.Elements<SectionProperties>().Single();
        var margin = section.GetFirstChild<PageMargin>()!;
        var grid = section.GetFirstChild<DocGrid>()!;

        Assert.Equal((210, 297), (Millimetres(section.GetFirstChild<PageSize>()!.Width!), Millimetres(section.GetFirstChild<PageSize>()!.Height!)));
        Assert.Equal((37, 28, 26, 35), (Millimetres((uint)margin.Top!.Value), Millimetres(margin.Left!), Millimetres(margin.Right!), Millimetres((uint)margin.Bottom!.Value)));
        Assert.Equal((DocGridValues.Lines, 579), (grid.Type!.Value, grid.LinePitch!.Value));

        // 28 characters of 16 pt fill 156 mm with what is taken from each, and 29 would not; 22 lines stay within 225 mm, and 23 would not.
        var spacing = file.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Spacing!.Val!.Value;
        Assert.InRange((int)(11906 - margin.Left!.Value - margin.Right!.Value) / (320 + spacing), 28, 28);
        Assert.InRange(16838 - margin.Top.Value - margin.Bottom.Value - (22 * 579), 0, 578);
    }

    [Fact]
    public void Styles_AreThoseOfTheStandard()
    {
        using var file = new WordFile(SampleCircular.Write(SampleCircular.Rich()));

        Assert.Equal(("方正小标宋简体", "44", false), Type(file, "Title"));
        Assert.Equal(("黑体", null, false), Type(file, "Heading1"));
        Assert.Equal(("楷体_GB2312", null, false), Type(file, "Heading2"));
        Assert.Equal((null, null, true), Type(file, "Heading3"));
        Assert.Equal((null, null, false), Type(file, "Heading4"));
        Assert.Equal(200, file.Style("BodyText").StyleParagraphProperties!.Indentation!.FirstLineChars!.Value);
        Assert.Equal(400, file.Style("Date").StyleParagraphProperties!.Indentation!.RightChars!.Value);
        var normal = file.Style("Normal").StyleParagraphProperties!;
        Assert.Equal(("579", LineSpacingRuleValues.Exact, false), (normal.SpacingBetweenLines!.Line!.Value, normal.SpacingBetweenLines.LineRule!.Value, normal.WidowControl!.Val!.Value));
        var defaults = file.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        Assert.Equal(("仿宋_GB2312", "32", "zh-CN"), (defaults.RunFonts!.EastAsia!.Value, defaults.FontSize!.Val!.Value, defaults.Languages!.EastAsia!.Value));
        Assert.Equal(
            ["方正小标宋简体→宋体", "仿宋_GB2312→仿宋", "楷体_GB2312→楷体"],
            file.Main.FontTablePart!.Fonts!.Elements<Font>().Take(3).Select(f => $"{f.Name}→{f.AltName!.Val}"));
        Assert.Empty(file.Main.FontTablePart.FontParts);
    }

    [Fact]
    public void EveryParagraph_HasAStyleThatIsThere()
    {
        using var file = new WordFile(SampleCircular.Write(SampleCircular.Rich()));
        var ids = file.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value!).ToHashSet(StringComparer.Ordinal);
        var used = file.Body.Descendants<Paragraph>().Concat(file.Main.FooterParts.SelectMany(f => f.Footer!.Descendants<Paragraph>())).Concat(file.Main.HeaderParts.SelectMany(h => h.Header!.Descendants<Paragraph>()));

        Assert.All(used, p => Assert.Contains(WordFile.StyleOf(p), ids));
        Assert.All(file.Main.StyleDefinitionsPart.Styles!.Elements<Style>().Where(s => s.BasedOn is not null), s => Assert.Contains(s.BasedOn!.Val!.Value!, ids));
    }

    [Fact]
    public void PageNumbers_StandOutside()
    {
        using var file = new WordFile(SampleCircular.Write(SampleCircular.Rich()));

        Assert.NotNull(file.Main.DocumentSettingsPart!.Settings!.GetFirstChild<EvenAndOddHeaders>());
        foreach (var (type, style, side, indent) in new[]
        {
            (HeaderFooterValues.Default, "PageNumberOdd", JustificationValues.Right, (0, 100)),
            (HeaderFooterValues.Even, "PageNumberEven", JustificationValues.Left, (100, 0)),
        })
        {
            var reference = file.Body.Descendants<FooterReference>().Single(r => r.Type!.Value == type);
            var paragraphs = ((FooterPart)file.Main.GetPartById(reference.Id!.Value!)).Footer!.Elements<Paragraph>().ToList();
            var properties = file.Style(style).StyleParagraphProperties!;

            Assert.Equal((style, "— 1 —"), (WordFile.StyleOf(paragraphs[0]), WordFile.TextOf(paragraphs[0])));
            Assert.Equal(side, properties.Justification!.Val!.Value);
            Assert.Equal(indent, (properties.Indentation!.LeftChars?.Value ?? 0, properties.Indentation.RightChars?.Value ?? 0));
            Assert.Equal("28", file.Style(style).StyleRunProperties!.FontSize!.Val!.Value);
            Assert.Equal(CardWords.Stamp.Line, WordFile.TextOf(paragraphs[1]));
        }
    }

    [Fact]
    public void Tables_HaveAGridRepeatTheirHeadAndBreakNoRow()
    {
        using var file = new WordFile(SampleCircular.Write(SampleCircular.Rich()));

        Assert.All(file.Body.Elements<Table>(), t =>
        {
            Assert.Equal(8845, t.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Sum(c => int.Parse(c.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)));
            Assert.All(t.Elements<TableRow>(), r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<CantSplit>()));
        });
        Assert.All(file.Body.Elements<Table>().SkipLast(1), t => Assert.NotNull(t.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        var number = file.Body.Elements<Table>().First().Elements<TableRow>().Last().Elements<TableCell>().ElementAt(4).GetFirstChild<Paragraph>()!;
        Assert.Equal(JustificationValues.Right, file.Style(WordFile.StyleOf(number)).StyleParagraphProperties!.Justification!.Val!.Value);
    }

    [Fact]
    public void Annexes_BeginAPageAndTheImprintEndsTheLast()
    {
        using var file = new WordFile(SampleCircular.Write(SampleCircular.Rich()));

        Assert.NotNull(file.Style("AnnexLabel").StyleParagraphProperties!.PageBreakBefore);
        Assert.Equal(["附件1", "附件2"], file.Paragraphs.Where(p => p.Style == "AnnexLabel").Select(p => p.Text));
        Assert.Equal(
            [$"抄送：{SampleCircular.Rich().CopiedTo}", "栾川县司法局办公室\t2026年10月9日印发", "结果校验值：" + CardWords.Stamp.Hash],
            file.Tables[^1].Select(r => Assert.Single(r)));
        var position = file.Body.Elements<Table>().Last().Descendants<TablePositionProperties>().Single();
        Assert.Equal((VerticalAnchorValues.Margin, VerticalAlignmentValues.Bottom), (position.VerticalAnchor!.Value, position.TablePositionYAlignment!.Value));
    }

    [Fact]
    public void Signature_StandsOverTheMiddleOfTheDay()
    {
        var circular = SampleCircular.Rich() with { Signature = new CircularSignature("县司法局", "2026年10月9日") };
        using var file = new WordFile(SampleCircular.Write(circular));
        var office = file.Body.Elements<Paragraph>().Single(p => WordFile.StyleOf(p) == "Signature");

        // The day is six and a half characters wide, the office four: it ends one and a quarter before the day does.
        Assert.Equal(525, office.ParagraphProperties!.Indentation!.RightChars!.Value);
        var places = file.Paragraphs.Select(p => p.Style).ToList();
        Assert.Equal(["Attachment", "Attachment", "Normal", "Signature", "Date"], places.Skip(places.IndexOf("Attachment")).Take(5));
        Assert.Equal("Normal", places[places.IndexOf("Attachment") - 1]);
    }

    [Fact]
    public void Properties_HoldTheNumberOfTheRunAndItsWholeHash()
    {
        using var file = new WordFile(SampleCircular.Write(SampleCircular.Rich()));

        Assert.Equal((CardWords.Stamp.Run, CardWords.Stamp.Hash), (file.Properties["RunNumber"], file.Properties["ResultHash"]));
        Assert.Equal(SampleCircular.Rich().Title, file.Title);
    }

    [Fact]
    public void SameCircular_GivesTheSameBytes() =>
        Assert.Equal(SampleCircular.Write(SampleCircular.Rich()), SampleCircular.Write(SampleCircular.Rich()));

    [Fact]
    public void WhatCannotBeLaidOut_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => SampleCircular.Write(SampleCircular.Of("x", new CircularHeading(5, "x"))));
        Assert.Throws<ArgumentException>(() => SampleCircular.Write(SampleCircular.Of("x", new CircularTable([], []))));
        Assert.Throws<ArgumentException>(() => SampleCircular.Write(SampleCircular.Of("x", new CircularTable([new("a", 1), new("b", 1)], [[new("1")]]))));
        Assert.Throws<ArgumentException>(() => SampleCircular.Write(SampleCircular.Of("x", new CircularTable([new("a", double.NaN)], []))));
    }

    private static Circular Everything(string text) => SampleCircular.Of(
        text,
        new CircularHeading(1, text),
        new CircularParagraph([new CircularRun(text)]),
        new CircularTable([new(text, 1), new(text, 2, CircularAlign.Right)], [[new(text) { Indent = 3 }, new(text)], [new(text) { Span = 2, IsBold = true }]]) { Caption = text, Notes = [text] });

    /// <summary>A text as a reader of XML may see it at all.</summary>
    private static string Seen(string text) => string.Concat(text.EnumerateRunes()
        .Where(r => r.Value is not (0xFFFD or 0xFFFE or 0xFFFF) && (r.Value >= ' ' || r.Value is '\r' or '\n' or '\t'))).ReplaceLineEndings("\n");

    private static int Millimetres(uint twentieths) => (int)Math.Round(twentieths / 56.6929);

    private static int Millimetres(DocumentFormat.OpenXml.UInt32Value twentieths) => Millimetres(twentieths.Value);

    private static (string? Font, string? Size, bool IsBold) Type(WordFile file, string style)
    {
        var run = file.Style(style).StyleRunProperties;
        return (run?.RunFonts?.EastAsia?.Value, run?.FontSize?.Val?.Value, run?.Bold is not null);
    }
}
