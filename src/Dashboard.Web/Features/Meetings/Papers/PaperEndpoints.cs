using Dashboard.Documents.Slides;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Meetings;
using Dashboard.Web.Components.Layout;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Dashboard.Web.Security;
using Dashboard.Web.Show;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Meetings.Papers;

/// <summary>Hands out the papers of frozen meetings to those who see their slides.</summary>
internal sealed class PaperEndpoints(MeetingDecks decks, MeetingPapers papers, PaperBatches batches, IStringLocalizer<PaperText> text, IStringLocalizer<DeckText> deckText, IStringLocalizer<ShowText> show, IStringLocalizer<PartsText> parts, BusinessClock clock)
{
    private const string Pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void Map(IEndpointRouteBuilder routes)
    {
        Paper(routes, "slides.pptx", Pptx, PaperText.FileSlides, (output, actor, found, ct) => papers.WriteSlidesAsync(output, actor, found.Deck, ct));
        Paper(routes, "circular.docx", Docx, PaperText.FileCircular, (output, _, found, _) => Now(() => papers.WriteCircular(output, found.Material)));
        Paper(routes, "scores.xlsx", Xlsx, PaperText.FileScores, (output, _, found, ct) => Now(() => papers.WriteScores(output, found.Material, ct)));
        Card(routes, "card.pptx", Pptx, (output, found, unit, _) => papers.WriteCardSlide(output, found.Material, unit));
        Card(routes, "card.docx", Docx, (output, found, unit, _) => papers.WriteCard(output, found.Material, unit));
        Card(routes, "card.xlsx", Xlsx, (output, found, unit, ct) => papers.WriteCardBook(output, found.Material, unit, ct));
        routes.MapGet("/meetings/{Number:long}/print", PrintAsync);
        routes.MapGet("/meetings/{Number:long}/print/{Unit}", PrintCardAsync);
        routes.MapGet("/api/papers/{Token}", Batch);
    }

    /// <summary>The name of an archive of all cards.</summary>
    public static string BatchName(IStringLocalizer<PaperText> text, IStringLocalizer<DeckText> deckText, Meeting meeting) => NameOf(text, deckText, PaperText.FileBatch, meeting);

    private void Paper(IEndpointRouteBuilder routes, string file, string type, string name, Func<Stream, Actor, (MeetingMaterial Material, Deck Deck), CancellationToken, Task> write) =>
        routes.MapGet($"/api/meetings/{{Number:long}}/papers/{file}", async (long number, HttpContext context, CancellationToken cancellationToken) =>
        {
            var (found, refusal) = await FindAsync(number, context, cancellationToken).ConfigureAwait(false);
            return refusal ?? await FileAsync(
                context, type, $"{NameOf(text, deckText, name, found.Material.Meeting)}{Path.GetExtension(file)}",
                output => write(output, context.ActingPerson(), found, cancellationToken)).ConfigureAwait(false);
        });

    private void Card(IEndpointRouteBuilder routes, string file, string type, Action<Stream, (MeetingMaterial Material, Deck Deck), string, CancellationToken> write) =>
        routes.MapGet($"/api/meetings/{{Number:long}}/papers/{{Unit}}/{file}", async (long number, string unit, HttpContext context, CancellationToken cancellationToken) =>
        {
            var (found, refusal) = await FindAsync(number, context, cancellationToken).ConfigureAwait(false);
            if (refusal is not null || found.Material.Run.Run.Find(unit) is not { } result)
            {
                return refusal ?? Results.NotFound();
            }

            string name = text[PaperText.FileCard, RunWords.Day(found.Material.Meeting.HeldOn), FileNames.Safe(Bilingual.NameOf(result.Unit))];
            return await FileAsync(context, type, $"{name}{Path.GetExtension(file)}", output => Now(() => write(output, found, unit, cancellationToken))).ConfigureAwait(false);
        });

    private async Task<IResult> PrintAsync(long number, HttpContext context, CancellationToken cancellationToken)
    {
        var (found, refusal) = await FindAsync(number, context, cancellationToken).ConfigureAwait(false);
        return refusal ?? Printed(context, number, papers.Circular(found.Material));
    }

    private async Task<IResult> PrintCardAsync(long number, string unit, HttpContext context, CancellationToken cancellationToken)
    {
        var (found, refusal) = await FindAsync(number, context, cancellationToken).ConfigureAwait(false);
        return refusal ?? (found.Material.Run.Run.Find(unit) is null ? Results.NotFound() : Printed(context, number, papers.Card(found.Material, unit)));
    }

    private IResult Batch(string token, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return batches.Open(context.ActingPerson(), token) is var (content, name) ? Results.Stream(content, "application/zip", $"{name}.zip") : Results.NotFound();
    }

    private RazorComponentResult<PrintDocument> Printed(HttpContext context, long number, Documents.Circulars.Circular circular)
    {
        context.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<PrintDocument>(new Dictionary<string, object?>
        {
            [nameof(PrintDocument.Paper)] = circular,
            [nameof(PrintDocument.Meeting)] = number,
            [nameof(PrintDocument.Watermark)] = parts[PartsText.WatermarkText, PostName.Of(context.User), RunWords.Moment(clock.Now)].Value,
            [nameof(PrintDocument.Nonce)] = CspNonce.Of(context),
        });
    }

    private async Task<((MeetingMaterial Material, Deck Deck) Found, IResult? Refusal)> FindAsync(long number, HttpContext context, CancellationToken cancellationToken)
    {
        var actor = context.ActingPerson();
        return !AccessRules.SeesSlides(actor) ? (default, Results.StatusCode(StatusCodes.Status403Forbidden))
            : await decks.FindAsync(actor, number, cancellationToken).ConfigureAwait(false) is { } found ? (found, null)
            : (default, Results.Text(show[ShowText.NotFrozen], statusCode: StatusCodes.Status404NotFound));
    }

    // Written whole before the first byte is sent: a paper that fails half-way must not look like one.
    private static async Task<IResult> FileAsync(HttpContext context, string type, string name, Func<Stream, Task> write)
    {
        context.Response.Headers.CacheControl = "no-store";
        var bytes = new MemoryStream();
        await write(bytes).ConfigureAwait(false);
        bytes.Position = 0;
        return Results.Stream(bytes, type, name);
    }

    private static Task Now(Action write)
    {
        write();
        return Task.CompletedTask;
    }

    private static string NameOf(IStringLocalizer<PaperText> text, IStringLocalizer<DeckText> deckText, string name, Meeting meeting) =>
        text[name, RunWords.Day(meeting.HeldOn), MeetingWords.Kind(deckText, meeting.Kind)];
}
