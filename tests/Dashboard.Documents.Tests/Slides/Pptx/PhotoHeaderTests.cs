using CsCheck;
using Dashboard.Documents.Slides;
using Dashboard.Documents.Tests.Support;

namespace Dashboard.Documents.Tests.Slides.Pptx;

/// <summary>Bytes that call themselves a photo.</summary>
public sealed class PhotoHeaderTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(4000, 3)]
    [InlineData(3, 65535)]
    public void AnySize_KeepsWithinItsFrame(int width, int height)
    {
        var picture = Assert.Single(Pictures(SampleDeck.Jpeg(width, height)));

        Assert.InRange(picture.Width, 6350, SlideLayout.Body.Width * 6350L / 2);
        Assert.InRange(picture.Height, 6350, SlideLayout.Body.Height * 6350L);
    }

    [Fact]
    public void CutOrEmptyHeader_IsNoPhoto()
    {
        var whole = SampleDeck.Jpeg(8, 6);

        Assert.All(Enumerable.Range(0, whole.Length - 6), length => Assert.Empty(Pictures(whole[..length])));
        Assert.Empty(Pictures(SampleDeck.Jpeg(0, 6)));
    }

    [Fact]
    public void AnyBytesBehindTheBeginning_AreReadToAnEnd() =>
        Gen.Byte.Array[0, 60].Sample(bytes => Pictures([0xFF, 0xD8, .. bytes]).Length <= 1, iter: 100);

    private static SlideShowReader.ReadPicture[] Pictures(byte[] bytes) => SlideShowReader.Read(SampleDeck.Write(
        SampleDeck.DeckOf("t", SampleDeck.Slide(1, [new("m")], "x", [new PhotoPanel([new(SampleDeck.Photos[0], "b", null, "a", "c", Tone.Plain)])])),
        _ => bytes)).Single().Pictures;
}
