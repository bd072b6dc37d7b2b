using System.Diagnostics.CodeAnalysis;

namespace Dashboard.Data.Photos;

/// <summary>
/// The pictures on the disk, named by the hash of their content: sealed originals, which hold the visitor's place and
/// device, and shared copies, which hold nothing but the picture. Who may open which is decided by who calls.
/// </summary>
public sealed class PhotoFiles
{
    private const int NameLength = 64;

    public PhotoFiles(DashboardDataOptions options)
        : this(options, new PhotoDisk())
    {
    }

    internal PhotoFiles(DashboardDataOptions options, PhotoDisk disk)
    {
        ArgumentNullException.ThrowIfNull(options);
        var root = Path.GetFullPath(options.PhotoFolder);
        Sealed = new PhotoTree(Path.Combine(root, "sealed"), "", disk);
        Shared = new PhotoTree(Path.Combine(root, "shared"), ".jpg", disk);
    }

    internal PhotoTree Sealed { get; }

    internal PhotoTree Shared { get; }

    /// <summary>Whether a text can name a picture: 64 lower-case hex digits. Nothing else reaches the disk.</summary>
    public static bool IsName([NotNullWhen(true)] string? sha256) =>
        sha256 is { Length: NameLength } && sha256.All(char.IsAsciiHexDigitLower);

    /// <summary>The original as it was sent, with all it tells about the sender. Null when there is none of that name.</summary>
    public Stream? OpenSealed(string sha256) => Sealed.Open(sha256);

    /// <summary>The copy without metadata, a JPEG. Null when there is none of that name.</summary>
    public Stream? OpenShared(string sha256) => Shared.Open(sha256);
}
