using System.Security.Cryptography;

namespace Dashboard.Data.Photos;

/// <summary>One of the two trees: files named by the hash of their content, 256 folders deep at most.</summary>
internal sealed class PhotoTree(string root, string extension, PhotoDisk disk)
{
    private const string PartFolder = "incoming";
    private const int PartNameBytes = 16;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _durable = new(StringComparer.Ordinal);
    private bool _swept;

    /// <summary>A file to write into, on the same disk as its later place.</summary>
    public PartFile Begin()
    {
        var folder = Path.Combine(root, PartFolder);
        lock (_lock)
        {
            MakeDurable(folder);
            if (!_swept)
            {
                // The process that left them was killed; this one alone holds the database and has begun none so far.
                foreach (var left in Directory.EnumerateFiles(folder))
                {
                    File.Delete(left);
                }

                _swept = true;
            }
        }

        return new PartFile(disk, Path.Combine(folder, RandomNumberGenerator.GetHexString(PartNameBytes * 2, lowercase: true)));
    }

    /// <summary>Gives a written file its place. A file of that name and length is left alone: it has the same content.</summary>
    public void Keep(PartFile part, string sha256)
    {
        var path = PathOf(sha256) ?? throw new ArgumentException("Not a SHA-256 in lower-case hex.", nameof(sha256));
        var folder = Path.GetDirectoryName(path)!;
        lock (_lock)
        {
            MakeDurable(folder);
        }

        if (new FileInfo(path) is not { Exists: true } there || there.Length != part.Length)
        {
            part.Keep(path);
        }

        // Also when the file was there: whoever wrote it may not have come to this line yet.
        disk.FlushFolder(folder);
    }

    public Stream? Open(string sha256)
    {
        if (PathOf(sha256) is not { } path)
        {
            return null;
        }

        try
        {
            return new FileStream(path, new FileStreamOptions
            {
                Share = FileShare.Read | FileShare.Delete,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
            });
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private string? PathOf(string? sha256) =>
        PhotoFiles.IsName(sha256) ? Path.Combine(root, sha256[..2], sha256 + extension) : null;

    // Once in the life of a process a folder that was there already is flushed too: its maker may have died before that.
    private void MakeDurable(string folder)
    {
        if (_durable.Contains(folder))
        {
            return;
        }

        var parent = Path.GetDirectoryName(folder)!;
        if (folder.Length > root.Length || !Directory.Exists(parent))
        {
            MakeDurable(parent);
        }

        if (!Directory.Exists(folder))
        {
            disk.MakeFolder(folder);
        }

        disk.FlushFolder(parent);
        _durable.Add(folder);
    }
}
