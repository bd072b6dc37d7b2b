using System.Collections.Concurrent;
using System.Security.Cryptography;
using SkiaSharp;

namespace Dashboard.Data.Photos.Demo;

/// <summary>
/// Placeholder photos of invented findings, drawn by code: no person, no place and no word in them. A hatched corner marks
/// each as demo data; pages say so in words. The same numbers always give the same bytes.
/// </summary>
public static class DemoPictures
{
    private const int Quality = 76;

    private static readonly ConcurrentDictionary<(int Scene, bool After), Lazy<byte[]>> Drawn = [];

    /// <summary>Number of scenes: each <see cref="DemoScene"/> in each set of colours.</summary>
    public static int SceneCount => Places * DemoPalette.All.Count;

    private static int Places => Enum.GetValues<DemoScene>().Length;

    /// <summary>The scene that shows a place in one of its sets of colours; any number picks one.</summary>
    public static int SceneOf(DemoScene place, int colours) => (int)place + (Places * (int)((uint)colours % DemoPalette.All.Count));

    /// <summary>A JPEG of 960 by 720. The array is shared by all callers: do not write into it.</summary>
    /// <param name="scene">From 0 to one below <see cref="SceneCount"/>; see <see cref="SceneOf"/>.</param>
    /// <param name="after">False with something wanting, true with it put right.</param>
    public static byte[] Draw(int scene, bool after)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scene);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(scene, SceneCount);
        return Drawn.GetOrAdd((scene, after), key => new Lazy<byte[]>(() => Paint(key.Scene, key.After))).Value;
    }

    /// <summary>Puts a demo picture on the disk as if it had been sent; original and shared copy are the same bytes.</summary>
    public static async Task<StoredPhoto> StoreAsync(PhotoFiles files, int scene, bool after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        var jpeg = Draw(scene, after);
        var name = Convert.ToHexStringLower(SHA256.HashData(jpeg));
        foreach (var tree in new[] { files.Shared, files.Sealed })
        {
            using var part = tree.Begin();
            await part.WriteAsync(jpeg, cancellationToken);
            tree.Keep(part, name);
        }

        return new StoredPhoto(name, name, jpeg.Length, DemoCanvas.Width, DemoCanvas.Height);
    }

    private static byte[] Paint(int scene, bool after)
    {
        using var bitmap = new SKBitmap(DemoCanvas.Width, DemoCanvas.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        var picture = new DemoCanvas(canvas, DemoPalette.All[scene / Places]);
        SceneryOf((DemoScene)(scene % Places))(picture, after);
        picture.DemoMark();
        using var pixels = bitmap.PeekPixels();
        return SharedCopy.Encode(pixels, Quality);
    }

    private static Action<DemoCanvas, bool> SceneryOf(DemoScene place) => place switch
    {
        DemoScene.ServiceWindow => OfficeScenes.ServiceWindow,
        DemoScene.LedScreen => PlaceScenes.LedScreen,
        DemoScene.NoticeBoard => PlaceScenes.NoticeBoard,
        DemoScene.CaseFiles => OfficeScenes.CaseFiles,
        DemoScene.VillageHouse => PlaceScenes.VillageHouse,
        DemoScene.MediationRoom => OfficeScenes.MediationRoom,
        DemoScene.BusCaption => PlaceScenes.BusCaption,
        DemoScene.ShopFront => PlaceScenes.ShopFront,
        DemoScene.LedgerDesk => OfficeScenes.LedgerDesk,
        DemoScene.HotlinePhone => OfficeScenes.HotlinePhone,
        DemoScene.CourtBench => PlaceScenes.CourtBench,
        DemoScene.MeetingRoom => OfficeScenes.MeetingRoom,
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };
}
