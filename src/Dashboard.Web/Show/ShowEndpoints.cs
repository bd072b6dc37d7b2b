using System.Text.Json.Serialization;
using Dashboard.Data.Meetings;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings;
using Dashboard.Web.Features.Meetings;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Show;

/// <summary>
/// The show: one page with all slides, figures, photos and its script inside, outside every circuit. What is told to followers is a small request of
/// its own that may fail.
/// </summary>
internal sealed class ShowEndpoints(
    MeetingDecks decks, MeetingStore meetings, FollowBoard board, OwnPageRule ownPage, IAntiforgery antiforgery, IStringLocalizer<ShowText> text, IStringLocalizer<DeckText> deckText)
{
    private const int LongestKey = 64;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/meetings/{Number:long}/present", PresentAsync);
        routes.MapGet("/meetings/{Number:long}/present/file", FileAsync);
        routes.MapPost("/api/meetings/{Number:long}/follow", OpenAsync);
        routes.MapDelete("/api/meetings/{Number:long}/follow", CloseAsync);
        routes.MapPost("/api/meetings/{Number:long}/slide", TellAsync);
        routes.MapGet("/show/{Token}", FollowAsync).AllowAnonymous();
        routes.MapGet("/api/show/{Token}", Ask).AllowAnonymous();
    }

    private async Task<IResult> PresentAsync(long number, HttpContext context, CancellationToken cancellationToken)
    {
        var actor = context.ActingPerson();
        if (!AccessRules.SeesSlides(actor))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await decks.FindAsync(actor, number, cancellationToken).ConfigureAwait(false) is not var (material, deck))
        {
            return NotFrozen();
        }

        var speaks = AccessRules.MayRunMeetings(actor);
        var data = new ShowData
        {
            Open = speaks ? ShowPaths.Open(number) : null,
            Tell = speaks ? ShowPaths.Tell(number) : null,
            Followed = speaks && board.AddressOf(number) is { } address ? ShowPaths.Follow(address) : null,
            Token = speaks ? antiforgery.GetAndStoreTokens(context).RequestToken : null,
        };
        return await DocumentAsync(context, actor, material, deck, data, withDoors: true, new ShowChrome(ShowPaths.File(number), MeetingAddress.Of(number)), cancellationToken).ConfigureAwait(false);
    }

    private async Task<IResult> FileAsync(long number, HttpContext context, CancellationToken cancellationToken)
    {
        var actor = context.ActingPerson();
        if (!AccessRules.SeesSlides(actor))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await decks.FindAsync(actor, number, cancellationToken).ConfigureAwait(false) is not var (material, deck))
        {
            return NotFrozen();
        }

        string name = text[ShowText.FileName, RunWords.Day(material.Meeting.HeldOn), MeetingWords.Kind(deckText, material.Meeting.Kind)];
        context.Response.Headers.ContentDisposition = new Microsoft.Net.Http.Headers.ContentDispositionHeaderValue("attachment") { FileNameStar = $"{name}.html" }.ToString();
        return await DocumentAsync(context, actor, material, deck, new ShowData(), withDoors: true, new ShowChrome(null, null), cancellationToken).ConfigureAwait(false);
    }

    // What was called up in the room is on record: an address shows every unit to whoever holds it, as the wall does.
    private async Task<IResult> OpenAsync(long number, HttpContext context, CancellationToken cancellationToken)
    {
        var actor = context.ActingPerson();
        if (!AccessRules.MayRunMeetings(actor) || await ownPage.FaultAsync(context).ConfigureAwait(false) is not null)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!await meetings.RecordFollowAsync(actor, number, isOpen: true, cancellationToken).ConfigureAwait(false))
        {
            return Results.NotFound();
        }

        return Results.Json(new { Path = ShowPaths.Follow(board.Open(actor, number)) });
    }

    private async Task<IResult> CloseAsync(long number, HttpContext context, CancellationToken cancellationToken)
    {
        var actor = context.ActingPerson();
        if (!AccessRules.MayRunMeetings(actor) || await ownPage.FaultAsync(context).ConfigureAwait(false) is not null)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        board.Close(number);
        return await meetings.RecordFollowAsync(actor, number, isOpen: false, cancellationToken).ConfigureAwait(false) ? Results.NoContent() : Results.NotFound();
    }

    private async Task<IResult> TellAsync(long number, ShownSlide shown, HttpContext context)
    {
        if (!AccessRules.MayRunMeetings(context.ActingPerson()) || await ownPage.FaultAsync(context).ConfigureAwait(false) is not null)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        board.Tell(number, shown.Slide[..Math.Min(shown.Slide.Length, LongestKey)]);
        return Results.NoContent();
    }

    private async Task<IResult> FollowAsync(string token, HttpContext context, CancellationToken cancellationToken)
    {
        if (board.Find(token) is not { } following
            || await decks.FindAsync(following.Speaker, following.Meeting, cancellationToken).ConfigureAwait(false) is not var (material, deck))
        {
            return Results.Text(text[ShowText.FollowEnded], statusCode: StatusCodes.Status404NotFound);
        }

        // A follower gets the slides alone: neither doors nor what was written for the speaker.
        var slides = deck with { Slides = [.. deck.Slides.Select(s => s with { Comment = null })] };
        return await DocumentAsync(
            context, following.Speaker, material, slides, new ShowData { Follow = ShowPaths.Ask(token) }, withDoors: false, new ShowChrome(null, null), cancellationToken).ConfigureAwait(false);
    }

    private IResult NotFrozen() => Results.Text(text[ShowText.NotFrozen], statusCode: StatusCodes.Status404NotFound);

    private IResult Ask(string token, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return board.Find(token) is { } following ? Results.Json(new { following.Slide }) : Results.NotFound();
    }

    private async Task<IResult> DocumentAsync(
        HttpContext context, Actor actor, MeetingMaterial material, Deck deck, ShowData data, bool withDoors, ShowChrome chrome, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        var photos = await decks.PhotosAsync(actor, deck, cancellationToken).ConfigureAwait(false);
        return new RazorComponentResult<ShowDocument>(new Dictionary<string, object?>
        {
            [nameof(ShowDocument.Deck)] = deck,
            [nameof(ShowDocument.Material)] = material,
            [nameof(ShowDocument.Photos)] = photos,
            [nameof(ShowDocument.Data)] = data,
            [nameof(ShowDocument.HasDoors)] = withDoors,
            [nameof(ShowDocument.Chrome)] = chrome,
            [nameof(ShowDocument.Nonce)] = CspNonce.Of(context),
        });
    }

    /// <summary>What the speaker's page says.</summary>
    internal sealed record ShownSlide([property: JsonRequired] string Slide);
}
