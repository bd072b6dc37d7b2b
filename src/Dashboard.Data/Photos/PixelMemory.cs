using System.IO.MemoryMappedFiles;
using SkiaSharp;

namespace Dashboard.Data.Photos;

/// <summary>
/// A picture whose pixels lie in memory of their own, given back to the system at once. Those of an ordinary bitmap come from
/// the C library, which keeps them for each thread that ever decoded: many photos at once then cost hundreds of megabytes.
/// </summary>
internal sealed class PixelMemory : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public PixelMemory(SKImageInfo info)
    {
        _file = MemoryMappedFile.CreateNew(null, info.BytesSize64);
        _view = _file.CreateViewAccessor();
        Pixels = new SKPixmap(info, _view.SafeMemoryMappedViewHandle.DangerousGetHandle(), info.RowBytes);
    }

    /// <summary>All zero at first. Not to be used after disposal.</summary>
    public SKPixmap Pixels { get; }

    public void Dispose()
    {
        Pixels.Dispose();
        _view.Dispose();
        _file.Dispose();
    }
}
