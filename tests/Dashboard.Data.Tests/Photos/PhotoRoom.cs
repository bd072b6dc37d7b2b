using Dashboard.Data.Photos;

namespace Dashboard.Data.Tests.Photos;

/// <summary>An intake over real files in a folder of its own.</summary>
internal sealed class PhotoRoom : IDisposable
{
    private readonly TestFolder _folder = new();

    public PhotoRoom()
    {
        Options = new DashboardDataOptions { DatabasePath = _folder.Database };
        Files = new PhotoFiles(Options);
        Intake = new PhotoIntake(Files);
    }

    public DashboardDataOptions Options { get; }

    public PhotoFiles Files { get; }

    public PhotoIntake Intake { get; }

    public string Folder => Options.PhotoFolder;

    /// <summary>Everything on the disk, relative to the folder of pictures.</summary>
    public IReadOnlyList<string> OnDisk => !Directory.Exists(Folder)
        ? []
        : [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal)];

    public async Task<PhotoIntakeResult> TakeAsync(byte[] bytes, string? expected = null)
    {
        using var body = new MemoryStream(bytes, writable: false);
        return await Intake.TakeAsync(body, expected, TestContext.Current.CancellationToken);
    }

    public async Task<StoredPhoto> StoreAsync(byte[] bytes)
    {
        var result = await TakeAsync(bytes);
        Assert.True(result.Taken, $"Refused: {result.Refusal}");
        return result.Photo;
    }

    public byte[] Shared(StoredPhoto photo) => Bytes(Files.OpenShared(photo.SharedSha256));

    public byte[] Sealed(StoredPhoto photo) => Bytes(Files.OpenSealed(photo.Sha256));

    public void Dispose()
    {
        Intake.Dispose();
        _folder.Dispose();
    }

    private static byte[] Bytes(Stream? stream)
    {
        Assert.NotNull(stream);
        using var copy = new MemoryStream();
        using (stream)
        {
            stream.CopyTo(copy);
        }

        return copy.ToArray();
    }
}
