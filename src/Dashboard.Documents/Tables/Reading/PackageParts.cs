using System.Globalization;
using System.IO.Compression;

namespace Dashboard.Documents.Tables.Reading;

/// <summary>The parts of a workbook. What its directory declares is judged before anything is unpacked; what comes out of a part is counted while it is read.</summary>
internal sealed class PackageParts : IDisposable
{
    // Below this a part costs little, and short repetitive parts of honest files compress well.
    private const long LeastForRatio = 1024 * 1024;

    private static readonly byte[] DirectoryEntry = [(byte)'P', (byte)'K', 1, 2];

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnpackBudget _budget;
    private readonly CancellationToken _ct;

    private PackageParts(ZipArchive zip, UnpackBudget budget, CancellationToken ct)
    {
        _zip = zip;
        _budget = budget;
        _ct = ct;
    }

    public static PackageParts Open(byte[] bytes, TableLimits limits, CancellationToken ct)
    {
        // Before a library makes an object of each entry.
        if (bytes.AsSpan().Count(DirectoryEntry) > limits.MaxEntries)
        {
            throw Bomb(limits.MaxEntries);
        }

        var parts = new PackageParts(new ZipArchive(new MemoryStream(bytes, false), ZipArchiveMode.Read), new UnpackBudget(limits.MaxUnpackedBytes), ct);
        try
        {
            parts.CheckDirectory(bytes.Length, limits);
            return parts;
        }
        catch
        {
            parts.Dispose();
            throw;
        }
    }

    public bool Has(string part) => _entries.ContainsKey(part);

    public PartReader Read(string part) => _entries.TryGetValue(part, out var entry)
        ? new PartReader(new CountedStream(entry.Open(), _budget, _ct))
        : throw new RefusedException(new TableFault(TableFaultKind.NotATable));

    public void Dispose() => _zip.Dispose();

    private void CheckDirectory(long fileLength, TableLimits limits)
    {
        long packed = 0;
        long unpacked = 0;
        foreach (var entry in _zip.Entries)
        {
            if (LeadsOutside(entry.FullName))
            {
                throw new RefusedException(new TableFault(TableFaultKind.UnsafePath));
            }

            packed += entry.CompressedLength;
            unpacked += entry.Length;
            if (entry.Length > LeastForRatio && entry.Length / limits.MaxRatio > entry.CompressedLength)
            {
                throw Bomb(limits.MaxRatio);
            }

            if (unpacked > limits.MaxUnpackedBytes || unpacked < 0)
            {
                throw Bomb(limits.MaxUnpackedBytes);
            }

            // Two parts of one name: each program would read another one.
            if (!_entries.TryAdd(entry.FullName, entry))
            {
                throw new RefusedException(new TableFault(TableFaultKind.NotATable));
            }
        }

        // Entries that share their bytes unpack to more than the ratio of each tells.
        if (packed > fileLength)
        {
            throw Bomb(limits.MaxRatio);
        }
    }

    private static bool LeadsOutside(string name) =>
        name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..");

    private static RefusedException Bomb(long limit) =>
        new(new TableFault(TableFaultKind.Bomb, Limit: limit.ToString(CultureInfo.InvariantCulture)));
}
