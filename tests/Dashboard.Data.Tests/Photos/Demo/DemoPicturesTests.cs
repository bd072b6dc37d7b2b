using System.Security.Cryptography;
using Dashboard.Data.Photos.Demo;
using SkiaSharp;

namespace Dashboard.Data.Tests.Photos.Demo;

public sealed class DemoPicturesTests
{
    private const int MostBytes = 60 * 1024;

    private static IEnumerable<byte[]> All =>
        Enumerable.Range(0, DemoPictures.SceneCount).SelectMany(s => new[] { DemoPictures.Draw(s, after: false), DemoPictures.Draw(s, after: true) });

    [Fact]
    public void EveryPicture_IsSmallAndOfOneSize() => Assert.All(All, jpeg =>
    {
        using var codec = SKCodec.Create(new MemoryStream(jpeg));
        Assert.Equal((SKEncodedImageFormat.Jpeg, 960, 720), (codec.EncodedFormat, codec.Info.Width, codec.Info.Height));
        Assert.InRange(jpeg.Length, 1, MostBytes);
    });

    [Fact]
    public void NoTwoPictures_AreAlike() =>
        Assert.Equal(DemoPictures.SceneCount * 2, All.Select(SHA256.HashData).Select(Convert.ToHexString).Distinct().Count());

    [Fact]
    public void EveryPicture_BearsTheHatchedCorner() => Assert.All(All, jpeg =>
    {
        using var bitmap = SKBitmap.Decode(jpeg);
        var band = Enumerable.Range(0, 60).Select(i => bitmap.GetPixel(885 - i, 615 + i)).ToList();
        Assert.Contains(band, c => c is { Red: > 190, Green: > 130, Blue: < 90 });
        Assert.Contains(band, c => c is { Red: > 230, Green: > 230, Blue: > 215 });
    });

    [Fact]
    public void EveryPlace_HasItsScenesInEachSetOfColours()
    {
        var scenes = Enum.GetValues<DemoScene>().SelectMany(p => Enumerable.Range(0, 3).Select(c => DemoPictures.SceneOf(p, c)));

        Assert.Equal(Enumerable.Range(0, DemoPictures.SceneCount), scenes.Order());
        Assert.InRange(DemoPictures.SceneOf(DemoScene.MeetingRoom, -7), 0, DemoPictures.SceneCount - 1);
    }

    [Fact]
    public async Task StoredPicture_IsOpenedByItsName()
    {
        using var room = new PhotoRoom();

        var first = await DemoPictures.StoreAsync(room.Files, 3, after: true, TestContext.Current.CancellationToken);
        var second = await DemoPictures.StoreAsync(room.Files, 3, after: true, TestContext.Current.CancellationToken);

        Assert.Equal(first, second);
        Assert.Equal(DemoPictures.Draw(3, after: true), room.Shared(first));
        Assert.Equal(2, room.OnDisk.Count);
    }
}
