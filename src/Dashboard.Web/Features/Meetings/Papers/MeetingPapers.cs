using System.IO.Compression;
using Dashboard.Documents.Circulars;
using Dashboard.Documents.ScoreCards;
using Dashboard.Documents.Slides;
using Dashboard.Documents.Slides.Pptx;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Web.Display;
using Dashboard.Web.Features.Meetings.Decks;
using Dashboard.Web.Resources;
using Dashboard.Web.Show;

namespace Dashboard.Web.Features.Meetings.Papers;

/// <summary>The papers of a frozen meeting, in the reader's language: one run, one order, the same figures.</summary>
public sealed class MeetingPapers(MeetingDecks decks, DeckComposer composer, PaperTexts texts)
{
    /// <summary>The slides as pptx, in the order of the show.</summary>
    public async Task WriteSlidesAsync(Stream output, Actor actor, Deck deck, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deck);
        var photos = await decks.PhotosAsync(actor, deck, cancellationToken).ConfigureAwait(false);
        SlideShow.Write(output, deck, photo => photos.GetValueOrDefault(photo), Words());
    }

    /// <summary>The circular as docx.</summary>
    public void WriteCircular(Stream output, MeetingMaterial material) => CircularWriter.Write(output, Circular(material));

    /// <summary>The circular before it is written.</summary>
    public Circular Circular(MeetingMaterial material) =>
        new CircularComposer(material, composer.Compose(material, DeckSettings.Usual, null), texts).Compose(decks.StampOf(material), decks.DemoMark);

    /// <summary>Ranking and score cards as xlsx.</summary>
    public void WriteScores(Stream output, MeetingMaterial material, CancellationToken cancellationToken) =>
        ScoreCardWriter.Write(output, BookComposer.Compose(material, texts, decks.StampOf(material), decks.DemoMark), cancellationToken);

    /// <summary>One unit's score card, as a paper before it is written.</summary>
    public Circular Card(MeetingMaterial material, string unit) => CardComposer.Compose(material, unit, texts, decks.StampOf(material), decks.DemoMark);

    /// <summary>One unit's score card as docx.</summary>
    public void WriteCard(Stream output, MeetingMaterial material, string unit) => CircularWriter.Write(output, Card(material, unit));

    /// <summary>One unit's score card as xlsx.</summary>
    public void WriteCardBook(Stream output, MeetingMaterial material, string unit, CancellationToken cancellationToken) =>
        ScoreCardWriter.WriteUnit(output, BookComposer.Compose(material, texts, decks.StampOf(material), decks.DemoMark), unit, cancellationToken);

    /// <summary>One unit's score card as pptx.</summary>
    public void WriteCardSlide(Stream output, MeetingMaterial material, string unit) =>
        SlideShow.Write(output, decks.DeckOf(material, [composer.ComposeUnit(material, unit)]), _ => null, Words());

    /// <summary>The score cards of all units, each as pptx, docx and xlsx, in one archive.</summary>
    /// <param name="output">Left open.</param>
    /// <param name="material">The meeting.</param>
    /// <param name="done">Told the number of units that are done.</param>
    /// <param name="cancellationToken">Gives up between two units.</param>
    public void WriteAllCards(Stream output, MeetingMaterial material, Action<int> done, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(done);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var units = material.Run.Run.Results;
        for (var i = 0; i < units.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (code, name) = (units[i].Unit.Code, FileNames.Safe($"{units[i].Unit.Code} {Bilingual.NameOf(units[i].Unit)}"));
            Add(zip, $"{name}.xlsx", file => WriteCardBook(file, material, code, cancellationToken));
            Add(zip, $"{name}.docx", file => WriteCard(file, material, code));
            Add(zip, $"{name}.pptx", file => WriteCardSlide(file, material, code));
            done(i + 1);
        }
    }

    // Office files are packed already: packing them again costs time and saves nothing.
    private static void Add(ZipArchive zip, string name, Action<Stream> write)
    {
        using var memory = new MemoryStream();
        write(memory);
        memory.Position = 0;
        using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        memory.CopyTo(entry);
    }

    private SlideWords Words() => new()
    {
        Source = texts.Paper[PaperText.NotesSource],
        Run = texts.Paper[PaperText.NotesRun],
        Hash = texts.Paper[PaperText.NotesHash],
        Comment = texts.Paper[PaperText.NotesComment],
        MissingPhoto = texts.Paper[PaperText.PhotoMissing],
        Nothing = texts.Paper[PaperText.NoData],
        Layout = texts.Paper[PaperText.LayoutName],
        Sheet = texts.Paper[PaperText.SheetName],
        Label = texts.Paper[PaperText.ColumnLabel],
        Value = texts.Paper[PaperText.ColumnValue],
        Figure = texts.Paper[PaperText.ColumnFigure],
    };
}
