using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>What the file says about itself. Written by hand: the library would give the part a name of chance.</summary>
internal static class DocumentFacts
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";

    public static void Write(PresentationDocument document, Deck deck)
    {
        using var stream = document.AddCoreFilePropertiesPart().GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        writer.WriteStartElement("cp", "coreProperties", Core);
        writer.WriteElementString("dc", "title", Dublin, ShowText.OneLine(deck.Title));
        writer.WriteElementString("dc", "subject", Dublin, ShowText.OneLine(deck.Stamp.Line));
        writer.WriteElementString("dc", "language", Dublin, ShowText.OneLine(deck.Culture));
        writer.WriteEndElement();
    }
}
