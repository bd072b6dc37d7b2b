using System.IO.Compression;
using Dashboard.Documents.Packaging;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>Copies a package, with the moment taken from no clock: the same slides give the same bytes.</summary>
internal static class Repacking
{
    // Packed already.
    private static readonly string[] Packed = [".jpg", ".jpeg", ".xlsx"];

    public static void Copy(Stream from, Stream to)
    {
        using var read = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        using var write = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);

        // A reader that goes through the file once knows first what the parts are.
        foreach (var part in read.Entries.OrderBy(e => e.FullName == "[Content_Types].xml" ? 0 : 1).ThenBy(e => e.FullName, StringComparer.Ordinal))
        {
            var isPacked = Packed.Contains(Path.GetExtension(part.FullName), StringComparer.OrdinalIgnoreCase);
            var copy = write.CreateEntry(part.FullName, isPacked ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
            copy.LastWriteTime = ZipParts.Moment;
            using var source = part.Open();
            using var target = copy.Open();
            source.CopyTo(target);
        }
    }
}
