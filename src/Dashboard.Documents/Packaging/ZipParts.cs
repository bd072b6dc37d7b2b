using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;

namespace Dashboard.Documents.Packaging;

/// <summary>Puts parts of an Office file into its zip. The same parts give the same bytes.</summary>
internal sealed class ZipParts(ZipArchive zip)
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    // No clock: the same table gives the same bytes. The first moment that a zip can hold.
    internal static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Without a mark: XML says its encoding itself, and not every program expects both.
    private static readonly UTF8Encoding Utf8 = new(false);

    public void WritePart(string name, Action<OpenXmlWriter> write)
    {
        using var stream = Create(name);
        using var writer = OpenXmlWriter.Create(stream, Utf8);
        writer.WriteStartDocument(true);
        write(writer);
    }

    public void WritePart(string name, OpenXmlElement root) => WritePart(name, w => w.WriteElement(root));

    public void WriteText(string name, string xml)
    {
        using var writer = new StreamWriter(Create(name), Utf8);
        writer.Write(Declaration);
        writer.Write(xml);
    }

    private Stream Create(string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Moment;
        return entry.Open();
    }
}
