namespace Dashboard.Data.Photos;

/// <summary>A file that is being written and has no name yet. Disposed without being kept, it is gone.</summary>
internal sealed class PartFile : IDisposable
{
    private readonly PhotoDisk _disk;
    private readonly FileStream _stream;
    private bool _kept;

    public PartFile(PhotoDisk disk, string path)
    {
        (_disk, Path) = (disk, path);
        _stream = disk.Create(path);
    }

    public string Path { get; }

    public long Length { get; private set; }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await _disk.WriteAsync(_stream, bytes, cancellationToken);
        Length += bytes.Length;
    }

    /// <summary>Gives it its name once every byte is on the disk, never before.</summary>
    public void Keep(string path)
    {
        _disk.Flush(_stream);
        _stream.Dispose();
        _disk.Rename(Path, path);
        _kept = true;
    }

    public void Dispose()
    {
        _stream.Dispose();
        if (_kept)
        {
            return;
        }

        try
        {
            File.Delete(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What failed before this is the fault worth telling; the next start removes the rest.
        }
    }
}
