using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Dashboard.Documents.Tests.Support;

/// <summary>Zip files that no library would write.</summary>
internal static class PatchedZip
{
    /// <summary>The workbook with one part more, of this many mebibytes of one character in one element. It is never whole in memory.</summary>
    public static byte[] WithLargePart(RawWorkbook book, string part, int mebibytes, string before, string filling, string after)
    {
        using var memory = new MemoryStream();
        memory.Write(book.ToBytes());
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)?.Delete();
        }

        // Update mode would hold the part unpacked; a new archive streams it.
        memory.Position = 0;
        using var bomb = new MemoryStream();
        using (var from = new ZipArchive(memory, ZipArchiveMode.Read))
        using (var to = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName).Open();
                source.CopyTo(target);
            }

            using var large = to.CreateEntry(part, CompressionLevel.Fastest).Open();
            large.Write(Encoding.UTF8.GetBytes(before));
            var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(filling, (1 << 20) / filling.Length)));
            for (var i = 0; i < mebibytes; i++)
            {
                large.Write(block);
            }

            large.Write(Encoding.UTF8.GetBytes(after));
        }

        return bomb.ToArray();
    }

    /// <summary>Declares another unpacked length of a part, in the directory and before the part itself.</summary>
    public static byte[] Declare(byte[] zip, string part, uint length)
    {
        var patched = zip.ToArray();
        ForEach(patched, [0x50, 0x4B, 1, 2], part, 46, at => BinaryPrimitives.WriteUInt32LittleEndian(patched.AsSpan(at + 24), length));
        ForEach(patched, [0x50, 0x4B, 3, 4], part, 30, at => BinaryPrimitives.WriteUInt32LittleEndian(patched.AsSpan(at + 22), length));
        return patched;
    }

    private static void ForEach(byte[] zip, byte[] signature, string part, int nameAt, Action<int> patch)
    {
        var name = Encoding.UTF8.GetBytes(part);
        var found = false;
        for (var at = 0; at + nameAt + name.Length <= zip.Length; at++)
        {
            if (zip.AsSpan(at).StartsWith(signature) && zip.AsSpan(at + nameAt).StartsWith(name))
            {
                patch(at);
                found = true;
            }
        }

        Assert.True(found);
    }
}
