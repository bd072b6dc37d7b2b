using Dashboard.Domain.Access;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;

namespace Dashboard.Web.Field;

/// <summary><c>/api/field</c>: what the field form fetches and sends. Signed in by the session's cookie, for inspectors alone.</summary>
internal static class FieldEndpoints
{
    public static void MapFieldApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(FieldPaths.Api)
            .RequireAuthorization(new AuthorizeAttribute { Roles = nameof(Role.Inspector) })
            .AddEndpointFilter<FieldGuard>()
            .DisableAntiforgery();
        api.MapGet("/token", (HttpContext context, IAntiforgery antiforgery, FieldAnswers answers) => FieldAnswers.Json(new
        {
            token = antiforgery.GetAndStoreTokens(context).RequestToken,
            account = context.ActingPerson().Account,
            serverTime = answers.Now,
        }));
        api.MapGet("/tasks", (HttpContext context, RecordEndpoints records, CancellationToken cancellationToken) =>
            records.TasksAsync(context, cancellationToken));
        api.MapGet("/records", (HttpContext context, string? ids, RecordEndpoints records, CancellationToken cancellationToken) =>
            records.StatesAsync(context, ids, cancellationToken));
        api.MapGet("/records/{record:guid}", (Guid record, HttpContext context, RecordEndpoints records, CancellationToken cancellationToken) =>
            records.RecordAsync(record, context, cancellationToken));
        api.MapPut("/records/{record:guid}", (Guid record, HttpContext context, RecordEndpoints records, CancellationToken cancellationToken) =>
            records.ReceiveAsync(record, context, cancellationToken));
        api.MapGet("/records/{record:guid}/photos", (Guid record, HttpContext context, PhotoEndpoints photos, CancellationToken cancellationToken) =>
            photos.HeldAsync(record, context, cancellationToken));
        api.MapPut(
            "/records/{record:guid}/photos/{photo:guid}",
            (Guid record, Guid photo, string? item, string? takenAt, HttpContext context, PhotoEndpoints photos, CancellationToken cancellationToken) =>
                photos.TakeAsync(record, photo, item, takenAt, context, cancellationToken));
    }
}
