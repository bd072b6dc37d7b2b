using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Data.Meetings;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Web.Features.Ledgers;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>Arranges the slides of a frozen meeting. Order, hiding and notes are a person's; every figure is the run's.</summary>
public sealed partial class DeckPage : LedgerPageBase
{
    // More than is allowed, so that what is too long is told and not silently cut off.
    private const int LongestTyped = 2 * DeckSettings.LongestComment;

    private MeetingMaterial? _material;
    private BallotTally? _ballot;
    private DeckSettings _settings = DeckSettings.Usual;
    private ImmutableArray<Slide> _slides = [];
    private HashSet<SlideKey> _hidden = [];
    private int _version;
    private string? _say;
    private bool _failed;
    private bool _changed;
    private bool _busy;

    [Parameter]
    public long Number { get; set; }

    [Inject]
    public required MeetingStore Meetings { get; init; }

    [Inject]
    public required DeckStore Decks { get; init; }

    [Inject]
    public required BallotStore Ballots { get; init; }

    [Inject]
    public required DeckComposer Composer { get; init; }

    // What others write elsewhere changes nothing in a frozen deck, and nothing that is being arranged here.
    protected override bool Concerns(string ledger) => false;

    protected override async Task<bool> LoadAsync()
    {
        if (!AccessRules.MayRunMeetings(Actor) || await Meetings.FindAsync(Actor, Number, CancellationToken.None).ConfigureAwait(true) is null)
        {
            return false;
        }

        _material = await Meetings.MaterialAsync(Actor, Number, CancellationToken.None).ConfigureAwait(true);
        if (_material is not null)
        {
            _ballot = await Ballots.ResultAsync(Actor, Number, CancellationToken.None).ConfigureAwait(true);
            Take(await Decks.FindAsync(Actor, Number, CancellationToken.None).ConfigureAwait(true));
        }

        return true;
    }

    private bool IsHidden(Slide slide) => _hidden.Contains(slide.Key);

    private void Take(StoredDeck deck)
    {
        (_settings, _version, _changed) = (deck.Settings, deck.Version, false);
        _slides = Composer.Compose(_material!, _settings, _ballot);
        _hidden = [.. _slides.Where(s => _settings.Find(s.Key) is { IsHidden: true }).Select(s => s.Key)];
    }

    private void Move(int place, int by)
    {
        _slides = _slides.SetItem(place, _slides[place + by]).SetItem(place + by, _slides[place]);
        Changed();
    }

    private void Hide(Slide slide, bool isHidden)
    {
        _ = isHidden ? _hidden.Add(slide.Key) : _hidden.Remove(slide.Key);
        Changed();
    }

    private void Comment(Slide slide, string? text)
    {
        _slides = _slides.Replace(slide, slide with { Comment = string.IsNullOrWhiteSpace(text) ? null : text.Trim() });
        Changed();
    }

    private void ShowLists(ChangeEventArgs args) => Recompose(_settings with { ShowsLists = args.Value is true });

    private void ChangeLength(ChangeEventArgs args)
    {
        if (int.TryParse(args.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            Recompose(_settings with { ListLength = Math.Clamp(length, 1, DeckSettings.LongestList) });
        }
    }

    private void Reset()
    {
        _hidden = [];
        Recompose(DeckSettings.Usual);
    }

    // Lists come and go with the settings; what was arranged of the other slides stays.
    private void Recompose(DeckSettings settings)
    {
        var arranged = settings == DeckSettings.Usual ? settings : settings with { Slides = Arranged() };
        (_settings, _slides) = (arranged, Composer.Compose(_material!, arranged, _ballot));
        Changed();
    }

    private ImmutableArray<SlideSetting> Arranged() => [.. _slides.Select(s => new SlideSetting(s.Key.ToString(), IsHidden(s), s.Comment))];

    private void Changed() => (_changed, _say) = (true, null);

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            var result = await Decks.ArrangeAsync(Actor, Number, _version, _settings with { Slides = Arranged() }, CancellationToken.None).ConfigureAwait(true);
            _failed = result.Outcome != ArrangeOutcome.Saved;
            if (result.Outcome == ArrangeOutcome.Saved)
            {
                Take(result.Deck);
            }

            // What was arranged here stays, and the writer has now been told of the other's.
            _version = result.Deck.Version;

            _say = Text[result.Outcome switch
            {
                ArrangeOutcome.Saved => MeetingText.DeckSaved,
                ArrangeOutcome.Conflict => MeetingText.DeckConflict,
                ArrangeOutcome.TooLong => MeetingText.DeckTooLong,
                _ => MeetingText.FreezeUnknownMeeting,
            }];
        }
        catch (AccessDeniedException)
        {
            (_say, _failed) = (Text[MeetingText.NoRight], true);
        }
        finally
        {
            _busy = false;
        }
    }
}
