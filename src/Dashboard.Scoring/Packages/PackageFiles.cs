using System.IO.Compression;

namespace Dashboard.Scoring.Packages;

/// <summary>The files of a scheme package, wherever they lie.</summary>
public sealed class PackageFiles
{
    private readonly Func<string, Stream?> _open;

    private PackageFiles(Func<string, Stream?> open) => _open = open;

    /// <summary>Called with the number of characters read since the last call; for a progress line.</summary>
    public Action<long>? Progress { get; init; }

    /// <summary>A package in a folder.</summary>
    public static PackageFiles Folder(string path, Action<long>? progress = null) => new(name =>
    {
        var file = Path.Combine(path, name);
        return File.Exists(file) ? new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16) : null;
    })
    { Progress = progress };

    /// <summary>A package in memory, by file name.</summary>
    public static PackageFiles InMemory(IReadOnlyDictionary<string, byte[]> files) =>
        new(name => files.TryGetValue(name, out var bytes) ? new MemoryStream(bytes, writable: false) : null);

    /// <summary>A package in a zip archive; the archive is read at once.</summary>
    /// <exception cref="InvalidDataException">The stream is no zip archive.</exception>
    public static PackageFiles Zip(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var source = entry.Open();
            using var memory = new MemoryStream();
            source.CopyTo(memory);
            files[entry.FullName] = memory.ToArray();
        }

        return InMemory(files);
    }

    internal Stream? Open(string name) => _open(name);
}
