using System.Globalization;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Decks;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Meetings;

/// <summary>How the decks of meetings are arranged: order, hidden slides and comments.</summary>
public sealed class DeckStore(IDbContextFactory<DashboardContext> contexts, WriteGate gate)
{
    private const int MostSlides = 500;
    private const int LongestKey = 64;

    /// <summary>The arrangement of a meeting's deck; the usual one when nobody has arranged it.</summary>
    /// <exception cref="AccessDeniedException">The actor does not see slides.</exception>
    public async Task<StoredDeck> FindAsync(Actor actor, long meeting, CancellationToken cancellationToken)
    {
        if (!AccessRules.SeesSlides(actor))
        {
            throw new AccessDeniedException(actor, "deck.read", Subject(meeting));
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return Stored(await context.Decks.AsNoTracking().SingleOrDefaultAsync(d => d.Meeting == meeting, cancellationToken));
    }

    /// <summary>Keeps an arrangement. When somebody else has arranged it since, nothing is overwritten and the result holds what stands.</summary>
    /// <exception cref="AccessDeniedException">The actor does not run meetings.</exception>
    public Task<ArrangeResult> ArrangeAsync(Actor actor, long meeting, int seenVersion, DeckSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (!AccessRules.MayRunMeetings(actor))
        {
            throw new AccessDeniedException(actor, "deck.arrange", Subject(meeting));
        }

        return gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                var row = await context.Decks.SingleOrDefaultAsync(d => d.Meeting == meeting, cancellationToken);
                var stands = Stored(row);
                if (!await context.LedgerEntries.AnyAsync(e => e.Ledger == Meeting.Ledger && e.Number == meeting && !e.IsVoid, cancellationToken))
                {
                    return new ArrangeResult(ArrangeOutcome.UnknownMeeting, stands);
                }

                if (stands.Version != seenVersion)
                {
                    return new ArrangeResult(ArrangeOutcome.Conflict, stands);
                }

                if (IsTooLong(settings))
                {
                    return new ArrangeResult(ArrangeOutcome.TooLong, stands);
                }

                var json = MeetingFactsJson.Write(settings);
                if (row is null)
                {
                    row = context.Decks.Add(new DeckRow { Meeting = meeting, Json = json, Version = 0 }).Entity;
                }

                (row.Json, row.Version) = (json, seenVersion + 1);
                trail.Record("deck.arrange", Subject(meeting), new { before = stands.Settings, after = settings });
                return new ArrangeResult(ArrangeOutcome.Saved, new StoredDeck(settings, row.Version));
            },
            cancellationToken);
    }

    private static StoredDeck Stored(DeckRow? row) =>
        row is null ? new StoredDeck(DeckSettings.Usual, 0) : new StoredDeck(MeetingFactsJson.Read<DeckSettings>(row.Json), row.Version);

    private static bool IsTooLong(DeckSettings settings) =>
        settings.ListLength is < 1 or > DeckSettings.LongestList || settings.Slides.Length > MostSlides
        || settings.Slides.Any(s => s.Key.Length > LongestKey || s.Comment?.Length > DeckSettings.LongestComment);

    private static string Subject(long meeting) => meeting.ToString(CultureInfo.InvariantCulture);
}
