using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Data.Meetings;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Data.Photos;
using Dashboard.Documents;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Meetings;
using Dashboard.Web.Display;
using Dashboard.Web.Features.Meetings.Decks;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Show;

/// <summary>The decks of frozen meetings, in the reader's language, with everything that they show.</summary>
public sealed class MeetingDecks(
    MeetingStore meetings, DeckStore decks, BallotStore ballots, PhotoStore photos, DeckComposer composer, IOptions<DemoOptions> demo, IStringLocalizer<DeckText> text, IStringLocalizer<ShellText> shell)
{
    /// <summary>The material and its slides; null when there is no such meeting or it is not frozen.</summary>
    /// <exception cref="AccessDeniedException">The actor does not see slides.</exception>
    public async Task<(MeetingMaterial Material, Deck Deck)?> FindAsync(Actor actor, long meeting, CancellationToken cancellationToken)
    {
        if (await meetings.MaterialAsync(actor, meeting, cancellationToken).ConfigureAwait(false) is not { } material)
        {
            return null;
        }

        var stored = await decks.FindAsync(actor, meeting, cancellationToken).ConfigureAwait(false);
        var ballot = await ballots.ResultAsync(actor, meeting, cancellationToken).ConfigureAwait(false);
        return (material, DeckOf(material, composer.Shown(material, stored.Settings, ballot)));
    }

    /// <summary>These slides as a deck.</summary>
    public Deck DeckOf(MeetingMaterial material, ImmutableArray<Slide> slides)
    {
        ArgumentNullException.ThrowIfNull(material);
        return new Deck(material.Meeting.Topic, slides, StampOf(material), DemoMark, CultureInfo.CurrentUICulture.Name);
    }

    /// <summary>That the figures are invented; null when they are not.</summary>
    public string? DemoMark => demo.Value.Enabled ? shell[ShellText.DemoData].Value : null;

    /// <summary>Which numbers these are.</summary>
    public PaperStamp StampOf(MeetingMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        var run = RunWords.Code(material.Run.Number);
        var (hash, ledgers) = (RunWords.ShortHash(material.Run.Run.OutputHash), material.Facts.AsOf);

        // Scores of a closed period are older than the ledgers that a meeting looks at.
        string line = DateOnly.FromDateTime(BusinessClock.ToLocal(material.Run.AsOf).DateTime) == ledgers
            ? text[DeckText.Stamp, RunWords.Moment(material.Run.AsOf), run, hash]
            : text[DeckText.StampLedgers, RunWords.Moment(material.Run.AsOf), RunWords.Day(ledgers), run, hash];
        return new PaperStamp(material.Run.IsProvisional ? text[DeckText.StampProvisional, line] : line, run, material.Run.Run.OutputHash);
    }

    /// <summary>The photos of a deck that the actor may see, by their numbers.</summary>
    public async Task<IReadOnlyDictionary<Guid, byte[]>> PhotosAsync(Actor actor, Deck deck, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deck);
        var read = new Dictionary<Guid, byte[]>();
        foreach (var photo in deck.Photos)
        {
            var stream = await photos.OpenSharedAsync(actor, photo, cancellationToken).ConfigureAwait(false);
            if (stream is null)
            {
                continue;
            }

            await using (stream.ConfigureAwait(false))
            {
                using var bytes = new MemoryStream();
                await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
                read.Add(photo, bytes.ToArray());
            }
        }

        return read;
    }
}
