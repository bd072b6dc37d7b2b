using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Data.Photos;
using SkiaSharp;

namespace Dashboard.Data.Tests.Photos;

public sealed class PhotoIntakeTests : IDisposable
{
    private readonly PhotoRoom _room = new();

    public static TheoryData<string, string> NoPictures { get; } = new()
    {
        { "svg with script", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>" },
        { "html named jpg", "<!doctype html><html><body onload=\"alert(1)\"></body></html>" },
        { "gif", "GIF89a\u0001\0\u0001\0\0\0\0;" },
        { "pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n" },
        { "riff that is not webp", "RIFF\u0024\0\0\0WAVEfmt " },
        { "eleven bytes", "just eleven" },
    };

    public void Dispose() => _room.Dispose();

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public async Task Picture_IsSealedAsSentAndSharedAsJpeg(SKEncodedImageFormat format)
    {
        var bytes = Pictures.Quarters(320, 240, format);

        var photo = await _room.StoreAsync(bytes);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), photo.Sha256);
        Assert.Equal((bytes.Length, 320, 240), (photo.Bytes, photo.Width, photo.Height));
        Assert.Equal(bytes, _room.Sealed(photo));
        var shared = _room.Shared(photo);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(shared)), photo.SharedSha256);
        Assert.Equal([0xFF, 0xD8, 0xFF], shared[..3]);
        Assert.Equal("rgby", Pictures.Corners(shared));
    }

    [Theory]
    [InlineData(1, "rgby")]
    [InlineData(2, "gryb")]
    [InlineData(3, "ybgr")]
    [InlineData(4, "byrg")]
    [InlineData(5, "rbgy")]
    [InlineData(6, "bryg")]
    [InlineData(7, "ygbr")]
    [InlineData(8, "gyrb")]
    public async Task PhoneHeldOtherwise_IsSharedUpright(ushort orientation, string corners)
    {
        var photo = await _room.StoreAsync(Pictures.FromPhone(Pictures.Quarters(160, 96), orientation));

        Assert.Equal(corners, Pictures.Corners(_room.Shared(photo)));
        Assert.Equal(orientation < 5 ? (160, 96) : (96, 160), (photo.Width, photo.Height));
    }

    [Fact]
    public async Task PlaceMakerAndComment_StayInTheSealedOriginalAlone()
    {
        byte[][] telling =
            [Pictures.Place, Encoding.ASCII.GetBytes(Pictures.Maker), Encoding.ASCII.GetBytes(Pictures.Comment), [.. "Exif"u8]];

        var photo = await _room.StoreAsync(Pictures.FromPhone(Pictures.Quarters(160, 96), 6));

        Assert.All(telling, t => Assert.True(Contains(_room.Sealed(photo), t)));
        Assert.All(telling, t => Assert.False(Contains(_room.Shared(photo), t)));
        Assert.False(Contains(_room.Shared(photo), [.. "ICC_PROFILE"u8]));
    }

    [Fact]
    public async Task ColoursOfAWideProfile_BecomeThoseOfEveryScreen()
    {
        using var wide = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        var info = new SKImageInfo(64, 64, SKColorType.Rgba8888, SKAlphaType.Opaque, wide);
        using var bitmap = new SKBitmap(info);
        var pixels = bitmap.GetPixelSpan();
        for (var i = 0; i < pixels.Length; i += 4)
        {
            ((ReadOnlySpan<byte>)[180, 90, 90, 255]).CopyTo(pixels[i..]);
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        using var copy = SKBitmap.Decode(_room.Shared(await _room.StoreAsync(data.ToArray())));

        // 180 of the wide red is 193 of the common one.
        Assert.InRange(copy.GetPixel(32, 32).Red, 190, 196);
    }

    [Fact]
    public async Task TransparentPicture_LiesOnWhite()
    {
        using var bitmap = new SKBitmap(64, 64);
        bitmap.Erase(SKColors.Transparent);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);

        Assert.Equal("wwww", Pictures.Corners(_room.Shared(await _room.StoreAsync(data.ToArray()))));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, 3000, 1500)]
    [InlineData(SKEncodedImageFormat.Png, 3000, 1500)]
    public async Task LargePicture_IsSharedSmaller(SKEncodedImageFormat format, int width, int height)
    {
        var photo = await _room.StoreAsync(Pictures.Quarters(width, height, format));

        Assert.Equal((2048, 1024), (photo.Width, photo.Height));
        Assert.Equal("rgby", Pictures.Corners(_room.Shared(photo)));
    }

    [Theory]
    [MemberData(nameof(NoPictures))]
    public async Task NoPicture_IsRefusedWhateverItIsCalled(string what, string text)
    {
        var result = await _room.TakeAsync(Encoding.Latin1.GetBytes(text));

        Assert.True(result.Refusal == PhotoRefusal.NotAnImage, what);
        Assert.Empty(_room.OnDisk);
    }

    [Fact]
    public async Task NoBytes_AreRefusedAsEmpty()
    {
        Assert.Equal(PhotoRefusal.Empty, (await _room.TakeAsync([])).Refusal);
        Assert.Empty(_room.OnDisk);
    }

    [Fact]
    public async Task BeginningOfAPictureAlone_IsDamaged()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, .. "<script>alert(1)</script>"u8];

        Assert.Equal(PhotoRefusal.Damaged, (await _room.TakeAsync(jpeg)).Refusal);
        Assert.Empty(_room.OnDisk);
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public async Task TruncatedPicture_IsDamaged(SKEncodedImageFormat format)
    {
        var bytes = Pictures.Quarters(640, 480, format);

        Assert.Equal(PhotoRefusal.Damaged, (await _room.TakeAsync(bytes[..(bytes.Length * 2 / 3)])).Refusal);
        Assert.Empty(_room.OnDisk);
    }

    [Theory]
    [InlineData(30_000, 30_000)]
    [InlineData(12_001, 1)]
    [InlineData(6_400, 6_400)]
    public async Task PngClaimingTooMuch_IsRefusedFromItsHeader(int width, int height)
    {
        var before = GC.GetTotalAllocatedBytes();

        Assert.Equal(PhotoRefusal.TooManyPixels, (await _room.TakeAsync(Pictures.PngClaiming(width, height))).Refusal);
        Assert.Empty(_room.OnDisk);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 32 * 1024 * 1024);
    }

    [Fact]
    public async Task JpegClaimingTooMuch_IsRefusedFromItsHeader()
    {
        var claiming = Pictures.Claiming(Pictures.Quarters(64, 64), 30_000, 30_000);

        Assert.Equal(PhotoRefusal.TooManyPixels, (await _room.TakeAsync(claiming)).Refusal);
        Assert.Empty(_room.OnDisk);
    }

    [Fact]
    public async Task StreamBeyondTheCap_IsNotReadOn()
    {
        await using var endless = new EndlessStream(PhotoIntake.MaxBytes + 1);

        var result = await _room.Intake.TakeAsync(endless, null, TestContext.Current.CancellationToken);

        Assert.Equal(PhotoRefusal.TooLarge, result.Refusal);
        Assert.Equal(PhotoIntake.MaxBytes + 1, endless.Given);
        Assert.Empty(_room.OnDisk);
    }

    [Fact]
    public async Task ArchiveBehindThePicture_IsNotShared()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = await archive.CreateEntry("payload.html").OpenAsync(TestContext.Current.CancellationToken);
            await entry.WriteAsync("<script>alert(1)</script>"u8.ToArray(), TestContext.Current.CancellationToken);
        }

        byte[] both = [.. Pictures.Quarters(160, 96), .. zip.ToArray()];

        var photo = await _room.StoreAsync(both);

        Assert.Equal(both, _room.Sealed(photo));
        Assert.False(Contains(_room.Shared(photo), [.. "payload.html"u8]));
        Assert.Equal("rgby", Pictures.Corners(_room.Shared(photo)));
    }

    [Fact]
    public async Task AnnouncedHash_IsHeldAgainstWhatArrived()
    {
        var bytes = Pictures.Quarters(160, 96);
        var hash = Convert.ToHexString(SHA256.HashData(bytes));

        Assert.Equal(PhotoRefusal.HashDiffers, (await _room.TakeAsync(bytes, new string('0', 64))).Refusal);
        Assert.Equal(PhotoRefusal.HashDiffers, (await _room.TakeAsync(bytes, "../../dashboard.db")).Refusal);
        Assert.Empty(_room.OnDisk);
        Assert.True((await _room.TakeAsync(bytes, hash)).Taken);
    }

    [Fact]
    public async Task SamePictureTwice_IsOnePicture()
    {
        var bytes = Pictures.Quarters(160, 96);

        var photos = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _room.StoreAsync(bytes)));

        Assert.Single(photos.Distinct());
        Assert.Equal(2, _room.OnDisk.Count);
    }

    [Fact]
    public async Task SenderWhoBreaksOff_LeavesNothing()
    {
        await using var broken = new EndlessStream(1000 * 64);

        await Assert.ThrowsAnyAsync<Exception>(() => _room.Intake.TakeAsync(broken, null, TestContext.Current.CancellationToken));

        Assert.Empty(_room.OnDisk);
    }

    [Fact]
    public async Task CancelledRequest_LeavesNothing()
    {
        using var body = new MemoryStream(Pictures.Quarters(160, 96));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _room.Intake.TakeAsync(body, null, new CancellationToken(canceled: true)));

        Assert.Empty(_room.OnDisk);
    }

    private static bool Contains(byte[] bytes, byte[] part) => bytes.AsSpan().IndexOf(part) >= 0;
}
