using System.Text;
using System.Text.Json.Nodes;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Field;

public sealed class FieldPhotoTests(WebApp app)
{
    private const int TooMany = (12 * 1024 * 1024) + 1;

    private readonly string _record = Guid.NewGuid().ToString();

    [Fact]
    public async Task Photo_IsHeldOnceHoweverOftenItIsSent()
    {
        using var phone = await FieldPhone.OfAsync(app);
        var picture = FieldPhone.Picture();
        var photo = Guid.NewGuid();
        using var body = FieldPhone.Body(picture);
        using var again = FieldPhone.Body(picture);

        var (first, _, _) = await phone.SendPhotoAsync(_record, photo, body, FieldPhone.Hash(picture), query: "&takenAt=2026-10-22T08:59:00%2B08:00");
        var (second, _, _) = await phone.SendPhotoAsync(_record, photo, again, FieldPhone.Hash(picture));

        Assert.Equal((201, 200), (first, second));
        Assert.Single(await phone.HeldAsync(_record));
    }

    [Fact]
    public async Task RecordWithItsPhotos_IsReceivedAndThenClosed()
    {
        using var phone = await FieldPhone.OfAsync(app);
        var record = phone.Record();
        var (picture, photo) = (FieldPhone.Picture(10), Guid.NewGuid());
        FieldPhone.Answer(record, "CK3-04")["choice"] = "yes";
        record["photos"]!.AsArray().Add(new JsonObject { ["id"] = photo, ["item"] = "CK3-04", ["sha256"] = FieldPhone.Hash(picture) });
        using var body = FieldPhone.Body(picture);
        using var late = FieldPhone.Body(FieldPhone.Picture(11));

        var (before, missing, _) = await phone.SendAsync(record);
        await phone.SendPhotoAsync(record["id"]!.ToString(), photo, body, FieldPhone.Hash(picture));
        var (after, _, _) = await phone.SendAsync(record);
        var (closed, problem, _) = await phone.SendPhotoAsync(record["id"]!.ToString(), Guid.NewGuid(), late, FieldPhone.Hash(FieldPhone.Picture(11)));

        Assert.Equal((409, 1), (before, missing["missing"]!.AsArray().Count));
        Assert.Equal(201, after);
        Assert.Equal((409, "RecordClosed"), (closed, problem["kind"]!.GetValue<string>()));
    }

    [Fact]
    public async Task PhotoIdOfAnotherItem_IsTaken()
    {
        using var phone = await FieldPhone.OfAsync(app);
        var (picture, photo) = (FieldPhone.Picture(), Guid.NewGuid());
        using var body = FieldPhone.Body(picture);
        using var again = FieldPhone.Body(picture);
        await phone.SendPhotoAsync(_record, photo, body, FieldPhone.Hash(picture));

        var (status, problem, _) = await phone.SendPhotoAsync(_record, photo, again, FieldPhone.Hash(picture), item: "CK3-01");

        Assert.Equal((409, "PhotoIdTaken"), (status, problem["kind"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "image/svg+xml")]
    [InlineData("<html><script>alert(1)</script></html>", "image/jpeg")]
    public async Task NoPicture_IsRefusedWhateverItIsCalled(string text, string type)
    {
        using var phone = await FieldPhone.OfAsync(app);
        var bytes = Encoding.UTF8.GetBytes(text);
        using var body = FieldPhone.Body(bytes, type);

        var (status, problem, _) = await phone.SendPhotoAsync(_record, Guid.NewGuid(), body, FieldPhone.Hash(bytes));

        Assert.Equal((415, "NotAnImage"), (status, problem["kind"]!.GetValue<string>()));
        Assert.Empty(await phone.HeldAsync(_record));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TooLargePhoto_IsRefused(bool chunked)
    {
        using var phone = await FieldPhone.OfAsync(app);
        byte[] bytes = [.. FieldPhone.Picture(), .. new byte[TooMany]];
        using Stream stream = chunked ? new Endless(bytes) : new MemoryStream(bytes);
        using var body = new StreamContent(stream);

        var (status, problem, _) = await phone.SendPhotoAsync(_record, Guid.NewGuid(), body, FieldPhone.Hash(bytes));

        Assert.Equal((413, "PhotoTooLarge"), (status, problem["kind"]!.GetValue<string>()));
        Assert.Contains("12MB", problem["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CK3-04", "", null, 400, "HashMissing")]
    [InlineData("CK3-04", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 400, "HashDiffers")]
    [InlineData("../../etc", "", "own", 400, "BadItem")]
    [InlineData("", "", "own", 400, "BadItem")]
    [InlineData("CK3-04", "&takenAt=yesterday", "own", 400, "BadTakenAt")]
    public async Task WrongParts_AreNamed(string item, string query, string? hash, int status, string kind)
    {
        using var phone = await FieldPhone.OfAsync(app);
        var picture = FieldPhone.Picture();
        using var body = FieldPhone.Body(picture);

        var answer = await phone.SendPhotoAsync(_record, Guid.NewGuid(), body, hash == "own" ? FieldPhone.Hash(picture) : hash, item, query);

        Assert.Equal((status, kind), (answer.Status, answer.Body["kind"]!.GetValue<string>()));
        Assert.Empty(await phone.HeldAsync(_record));
    }

    // A stream that does not tell its length, so that the body is sent in chunks.
    private sealed class Endless(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
