using System.IO.Compression;
using Dashboard.Documents.Slides;
using Dashboard.Documents.Tests.Support;
using DocumentFormat.OpenXml.Packaging;

namespace Dashboard.Documents.Tests.Slides.Pptx;

/// <summary>What a deck says stands in the file, in the order of the deck.</summary>
public sealed class SlideShowTests
{
    private static readonly byte[] Rich = SampleDeck.Write(SampleDeck.Rich);

    [Fact]
    public void EveryKindOfPanel_IsValid() => Assert.Empty(SlideShowCheck.Faults(Rich));

    [Fact]
    public void SameDeck_GivesTheSameBytesAtAnyTime()
    {
        using var zip = new ZipArchive(new MemoryStream(Rich));

        Assert.Equal(Rich, SampleDeck.Write(SampleDeck.Rich));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
    }

    [Fact]
    public void NoSlides_GiveAFile()
    {
        var file = SampleDeck.Write(SampleDeck.DeckOf("空"));

        Assert.Empty(SlideShowCheck.Faults(file));
        Assert.Empty(SlideShowReader.Read(file));
    }

    [Fact]
    public void Sixty_KeepTheirOrderAndNumbers()
    {
        var deck = SampleDeck.Rich with { Slides = [.. Enumerable.Range(1, 60).Select(i => SampleDeck.Slide(i, [new($"第 {i} 句")], "x", [SampleDeck.Ranking]))] };

        var slides = SlideShowReader.Read(SampleDeck.Write(deck));

        Assert.Equal(deck.Slides.Select(s => s.Sentence), slides.Select(s => s.Title));
        Assert.Equal(Enumerable.Range(1, 60).Select(i => $"{i} / 60"), slides.Select(s => s.Texts[^1]));
    }

    [Fact]
    public void Titles_AreThoseOfTheDeckInItsTones()
    {
        var slides = SlideShowReader.Read(Rich);

        Assert.Equal(SampleDeck.Rich.Slides.Select(s => s.Sentence), slides.Select(s => s.Title));
        Assert.Equal(["accent1", "tx1", "accent2", "tx1"], slides[0].Runs.Select(r => r.Colour));
    }

    [Fact]
    public void SlideWithoutMessage_HasItsNameForATitle() =>
        Assert.Equal("第 20 页", SlideShowReader.Read(SampleDeck.Write(SampleDeck.DeckOf("t", SampleDeck.Slide(20, [new("  ")], "x")))).Single().Title);

    [Fact]
    public void Foot_HoldsSourceMarkStampAndNumber()
    {
        var slide = SlideShowReader.Read(Rich)[0];

        Assert.Equal(["乡镇（街道）总分 · 横轴自 50 分起", "演示数据", SampleDeck.Stamp.Line, "1 / 9"], slide.Texts);
    }

    [Fact]
    public void FiguresThatAreNotInvented_BearNoMark() =>
        Assert.DoesNotContain("演示数据", SlideShowReader.Read(SampleDeck.Write(SampleDeck.Rich with { DemoMark = null }))[0].Texts);

    [Fact]
    public void LongSource_IsCutInTheFootAndWholeInTheNotes()
    {
        var source = string.Concat(Enumerable.Repeat("来自若干台账的数据", 20));
        var slide = SlideShowReader.Read(SampleDeck.Write(SampleDeck.DeckOf("t", SampleDeck.Slide(1, [new("m")], source)))).Single();

        Assert.EndsWith("…", slide.Texts[0], StringComparison.Ordinal);
        Assert.Contains("来源：" + source, slide.Notes);
    }

    [Fact]
    public void Notes_HoldSentenceSourceRunHashAndComment()
    {
        var slides = SlideShowReader.Read(Rich);

        Assert.All(slides, s => Assert.Contains("批次：#0142", s.Notes));
        Assert.All(slides, s => Assert.Contains("校验值：" + SampleDeck.Hash, s.Notes));
        Assert.Equal(
            [
                SampleDeck.Rich.Slides[0].Sentence, "来源：乡镇（街道）总分 · 横轴自 50 分起", SampleDeck.Stamp.Line, "批次：#0142", "校验值：" + SampleDeck.Hash,
                "讲解提示：先讲升，再讲降。\n不点个人姓名。",
            ],
            slides[0].Notes);
        Assert.DoesNotContain(slides[1].Notes, n => n.StartsWith("讲解提示", StringComparison.Ordinal));
    }

    [Fact]
    public void Properties_SayTitleAndLanguage()
    {
        using var document = PresentationDocument.Open(new MemoryStream(Rich), false);

        Assert.Equal("栾川县 2026 年第三季度讲评会", document.PackageProperties.Title);
        Assert.Equal("zh-CN", document.PackageProperties.Language);
    }

    [Fact]
    public void Table_HoldsHeadsAndCells()
    {
        var table = SlideShowReader.Read(Rich)[2].Tables.Single();

        Assert.Equal(SampleDeck.Cells.Heads.Select(h => h.Text), table[0]);
        Assert.Equal(SampleDeck.Cells.Rows.Select(r => r.Select(c => c.Text)), table.Skip(1));
    }

    [Fact]
    public void RowOfAnotherLength_IsFilledOrCut()
    {
        var panel = new TablePanel([new("a"), new("b")], [[new("1")], [new("1"), new("2"), new("3")]]);
        var table = SlideShowReader.Read(SampleDeck.Write(SampleDeck.DeckOf("t", SampleDeck.Slide(1, [new("m")], "x", [panel])))).Single().Tables.Single();

        Assert.Equal([["a", "b"], ["1", string.Empty], ["1", "2"]], table);
    }

    [Fact]
    public void FiguresAndPoints_AreTexts()
    {
        var slides = SlideShowReader.Read(Rich);

        Assert.Contains("问题按期办结率\n96.4%\n135/140", slides[4].Texts);
        Assert.Contains(string.Join('\n', SampleDeck.Points.Points.Select(p => p.Text)), slides[6].Texts);
    }

    [Fact]
    public void EmptyPanel_SaysThatThereIsNothing()
    {
        SlidePanel[] panels = [new BarPanel([], 0, 1, "m"), new LinePanel([], [], 0, 1), new TablePanel([], []), new FigurePanel([], 1), new PhotoPanel([]), new PointPanel([])];
        var slide = SlideShowReader.Read(SampleDeck.Write(SampleDeck.DeckOf("t", SampleDeck.Slide(1, [new("m")], "x", [.. panels])))).Single();

        Assert.Equal(panels.Length, slide.Texts.Count(t => t == "无数据"));
    }

    [Fact]
    public void Photo_IsEmbeddedOnceAndAskedForOnce()
    {
        var asked = new List<Guid>();

        var file = SampleDeck.Write(SampleDeck.Rich, id =>
        {
            asked.Add(id);
            return SampleDeck.PhotoOf(id);
        });

        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.Equal(3, zip.Entries.Count(e => e.FullName.StartsWith("ppt/media/", StringComparison.Ordinal)));
        Assert.Equal(asked.Distinct(), asked);
        var slides = SlideShowReader.Read(file);
        Assert.Equal(slides[5].Pictures[0].Part, slides[8].Pictures[0].Part);
    }

    [Fact]
    public void Photo_KeepsItsShapeAndSaysWhatItShows()
    {
        var pictures = SlideShowReader.Read(Rich)[5].Pictures;

        Assert.Equal(["潭头镇 · 河道垃圾堆放 整改前 2026-09-02", "潭头镇 · 河道垃圾堆放 整改后 2026-09-20", "叫河镇 · 占道经营 整改前 2026-09-11"], pictures.Select(p => p.Description));
        Assert.Equal(4.0 / 3, (double)pictures[0].Width / pictures[0].Height, 0.01);
        Assert.Equal(3.0 / 4, (double)pictures[1].Width / pictures[1].Height, 0.01);
    }

    [Fact]
    public void PhotoThatIsNotThere_LeavesItsPlace()
    {
        var slide = SlideShowReader.Read(Rich)[8];

        Assert.Single(slide.Pictures);
        Assert.Contains("照片缺失", slide.Texts);
    }

    [Fact]
    public void PhotoThatIsNoJpeg_LeavesItsPlace() =>
        Assert.Empty(SlideShowReader.Read(SampleDeck.Write(SampleDeck.Rich, _ => [0x89, 0x50, 0x4E, 0x47]))[5].Pictures);

    [Fact]
    public void Output_NeedNotGoBackAndStaysOpen()
    {
        using var output = new CountingStream();

        Dashboard.Documents.Slides.Pptx.SlideShow.Write(output, SampleDeck.Rich, SampleDeck.PhotoOf, SampleDeck.Words);
        output.WriteByte(0);

        Assert.True(output.Written > 10_000);
    }
}
