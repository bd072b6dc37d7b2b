using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>
/// Writes a pptx file that PowerPoint and WPS open alike: charts, tables and texts of their own kind, which can be changed there, in the places that they have on the screen.
/// The same input gives the same bytes.
/// </summary>
public static class SlideShow
{
    private const uint FirstSlide = 256;
    private const uint FirstMaster = 2147483648;

    /// <param name="output">Left open.</param>
    /// <param name="photoOf">A photo as JPEG; null when it is not there. Asked once for each photo.</param>
    public static void Write(Stream output, Deck deck, Func<Guid, byte[]?> photoOf, SlideWords words)
    {
        // The library goes back and forth in what it writes; what is handed in may be a network.
        using var memory = new MemoryStream();
        using (var document = PresentationDocument.Create(memory, PresentationDocumentType.Presentation))
        {
            Fill(document, deck, photoOf, words);
        }

        memory.Position = 0;
        Repacking.Copy(memory, output);
    }

    private static void Fill(PresentationDocument document, Deck deck, Func<Guid, byte[]?> photoOf, SlideWords words)
    {
        var text = new ShowText(deck.Culture);
        var name = ShowText.OneLine(words.Layout);
        var presentation = document.AddPresentationPart();
        var layout = ShowMaster.Write(presentation, name, text);
        var notes = new NotesPages(presentation, deck, words, text, name);
        var photos = new PhotoParts(photoOf);
        var pages = new SlidePages(deck, words, text, photos);
        var ids = new P.SlideIdList();
        for (var s = 0; s < deck.Slides.Length; s++)
        {
            var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rIdS{s + 1}");
            var part = presentation.AddNewPart<SlidePart>(id);
            part.AddPart(layout, "rId1");
            pages.Write(part, deck.Slides[s], s + 1);
            notes.Write(part, deck.Slides[s]);
            ids.Append(new P.SlideId { Id = FirstSlide + (uint)s, RelationshipId = id });
        }

        presentation.Presentation = new P.Presentation(
            new P.SlideMasterIdList(new P.SlideMasterId { Id = FirstMaster, RelationshipId = "rId1" }),
            new P.NotesMasterIdList(new P.NotesMasterId { Id = NotesPages.MasterRelation }),
            ids,
            new P.SlideSize { Cx = Units.Emu(SlideLayout.Width), Cy = Units.Emu(SlideLayout.Height) },
            new P.NotesSize { Cx = NotesPages.Width, Cy = NotesPages.Height },
            ShowMaster.DefaultText());
        DocumentFacts.Write(document, deck);

        // Names that the library makes up differ from time to time.
        document.ChangeIdOfPart(presentation, "rId1");
        document.ChangeIdOfPart(document.CoreFilePropertiesPart!, "rId2");
    }
}
