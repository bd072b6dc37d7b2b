using Dashboard.Web.Photos;

namespace Dashboard.Web.Hosting;

/// <summary>Photos: looked at and sent by plain requests, because a picture must never go through a circuit.</summary>
internal static class PhotoSetup
{
    public static void AddPhotos(this IServiceCollection services)
    {
        services.AddSingleton<PhotoAnswers>();
        services.AddSingleton<ReportPhotoEndpoints>();
    }

    public static void MapPhotos(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(PhotoAddress.Root + "/{photo:guid}", PhotoDownloads.SharedAsync);
        routes.MapGet(PhotoAddress.Root + "/{photo:guid}/original", PhotoDownloads.OriginalAsync);
        var sent = routes.MapGroup("/api/findings/{id}/photos").AddEndpointFilter<PhotoGuard>().DisableAntiforgery();
        sent.MapPut(
            "/{photo:guid}",
            (string id, Guid photo, string? takenAt, HttpContext context, ReportPhotoEndpoints photos, CancellationToken cancellationToken) =>
                photos.AddAsync(id, photo, takenAt, context, cancellationToken));
        sent.MapDelete(
            "/{photo:guid}",
            (string id, Guid photo, HttpContext context, ReportPhotoEndpoints photos, CancellationToken cancellationToken) =>
                photos.RemoveAsync(photo, context, cancellationToken));
    }
}
