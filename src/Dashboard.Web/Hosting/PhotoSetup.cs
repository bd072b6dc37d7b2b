using Dashboard.Web.Photos;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Dashboard.Web.Hosting;

/// <summary>Photos: looked at and sent by plain requests, because a picture must never go through a circuit.</summary>
internal static class PhotoSetup
{
    // What waits for its turn waits on the phone: two hundred photos on their way must not lie in the server's memory.
    private const int BytesAhead = 64 * 1024;

    public static void AddPhotos(this IServiceCollection services)
    {
        LargeBlocks.GiveBack();
        services.AddSingleton<PhotoAnswers>();
        services.AddSingleton<ReportPhotoEndpoints>();
        services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestBufferSize = BytesAhead);
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
