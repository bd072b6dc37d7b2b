using System.Collections.Immutable;
using CsCheck;
using Dashboard.Documents.Slides;
using Dashboard.Documents.Tests.Support;

namespace Dashboard.Documents.Tests.Slides.Pptx;

/// <summary>Whatever people write, it stays a text, and the file opens.</summary>
public sealed class HostileSlidesTests
{
    private static readonly Gen<string> Text = Gen.OneOf(Gen.Int[0, SampleDeck.Nasty.Length - 1].Select(i => SampleDeck.Nasty[i]), Gen.String, Gen.String[Gen.Char["耕莘街道<&>\"\r\n\t\u0000\uD83C"], 0, 400]);

    private static readonly Gen<Tone> Tones = Gen.Enum<Tone>();

    private static readonly Gen<decimal> Value = Gen.OneOf(Gen.Decimal[-200, 200], Gen.Decimal, Gen.Const(0m), Gen.Const(decimal.MinValue));

    private static readonly Gen<decimal?> MaybeValue = Gen.OneOf(Value.Select(decimal? (v) => v), Gen.Const((decimal?)null));

    private static readonly Gen<SlidePanel> Panels = Gen.OneOf(
        Gen.Select(Gen.Select(Text, MaybeValue, Text, Text, Tones).Select(r => new BarRow(r.Item1, r.Item2, r.Item3, r.Item4, r.Item5)).Array[0, 20], Value, Value, Text)
            .Select(SlidePanel (p) => new BarPanel([.. p.Item1], p.Item2, p.Item3, p.Item4)),
        Gen.Select(Text.Array[0, 9], Gen.Select(Text, MaybeValue.Array[0, 9], Text.Array[0, 9]).Select(l => new SlideLine(l.Item1, [.. l.Item2], [.. l.Item3])).Array[0, 4], Value, Value)
            .Select(SlidePanel (p) => new LinePanel([.. p.Item1], [.. p.Item2], p.Item3, p.Item4)),
        Gen.Select(
            Gen.Select(Text, Gen.Int, Gen.Bool).Select(h => new TableHead(h.Item1, h.Item2, h.Item3)).Array[0, 6],
            Gen.Select(Text, Tones, Tones).Select(c => new SlideCell(c.Item1, c.Item2, c.Item3)).Array[0, 6].Select(r => r.ToImmutableArray()).Array[0, 6],
            Gen.Bool).Select(SlidePanel (p) => new TablePanel([.. p.Item1], [.. p.Item2]) { HasUprightHeads = p.Item3 }),
        Gen.Select(Gen.Select(Text, Text, Text, Tones).Select(f => new SlideFigure(f.Item1, f.Item2, f.Item3, f.Item4)).Array[0, 7], Gen.Int[-1, 9])
            .Select(SlidePanel (p) => new FigurePanel([.. p.Item1], p.Item2)),
        Gen.Select(Gen.Int[0, 4], Text, Gen.Int[0, 5], Text, Text, Tones)
            .Select(p => new SlidePhotos(SampleDeck.Photos[p.Item1], p.Item2, p.Item3 == 5 ? null : SampleDeck.Photos[p.Item3], p.Item4, p.Item5, p.Item6)).Array[0, 4]
            .Select(SlidePanel (p) => new PhotoPanel([.. p])),
        Gen.Select(Text, Tones).Select(t => new TextPart(t.Item1, t.Item2)).Array[0, 6].Select(SlidePanel (p) => new PointPanel([.. p])));

    private static readonly Gen<Slide> Slides = Gen.Select(
        Gen.Select(Text, Tones).Select(t => new TextPart(t.Item1, t.Item2)).Array[0, 4],
        Text,
        Gen.Select(Panels, Gen.Int, Gen.OneOf(Text, Gen.Const((string)null!))).Select(p => p.Item1 with { Width = p.Item2, Heading = p.Item3 }).Array[0, 3].Array[0, 3],
        Gen.Int,
        Text).Select(s => SampleDeck.Slide(s.Item4 & 0xFF, [.. s.Item1], s.Item2, [.. s.Item3.Select(b => b.ToImmutableArray())]) with { Comment = s.Item5 });

    [Fact]
    public void WorstTexts_GiveAValidFile() => Assert.Empty(SlideShowCheck.Faults(SampleDeck.Write(SampleDeck.Hostile)));

    [Fact]
    public void WorstTexts_ComeBackWithoutWhatXmlCannotHold()
    {
        var slides = SlideShowReader.Read(SampleDeck.Write(SampleDeck.Hostile));

        Assert.Equal(SampleDeck.Hostile.Slides.Select(Title), slides.Select(s => s.Title));
        Assert.Contains("<b>粗</b> & \"引\" 'x'<b>粗</b> & \"引\" 'x'", slides.Select(s => s.Title));
        Assert.Contains("=1+1=1+1", slides.Select(s => s.Title));
        Assert.Contains("abcdefabcdef", slides.Select(s => s.Title));
    }

    [Fact]
    public void AnyDeck_GivesAValidFileWithItsTitles() =>
        Gen.Select(Slides.Array[0, 4], Text, Text, Gen.OneOf(Text, Gen.Const((string)null!))).Sample(
            d =>
            {
                var deck = new Deck(d.Item2, [.. d.Item1], new PaperStamp(d.Item3, d.Item3, d.Item3), d.Item4, "zh-CN");

                var file = SampleDeck.Write(deck);

                Assert.Empty(SlideShowCheck.Faults(file));
                Assert.Equal(deck.Slides.Select(Title), SlideShowReader.Read(file).Select(s => s.Title));
            },
            iter: 60);

    private static string Title(Slide slide) => string.IsNullOrWhiteSpace(slide.Sentence) ? slide.Name : string.Concat(slide.Message.Select(p => Held(p.Text)));

    private static string Held(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value != 0xFFFD && (!r.IsBmp || System.Xml.XmlConvert.IsXmlChar((char)r.Value))))
        .Replace("\r\n", "\n").Replace('\r', '\n');
}
