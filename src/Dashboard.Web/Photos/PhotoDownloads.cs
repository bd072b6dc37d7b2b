using Dashboard.Data.Photos;
using Dashboard.Domain.Access;
using Dashboard.Web.Security;

namespace Dashboard.Web.Photos;

/// <summary>Hands out photos to those who may see them.</summary>
internal static class PhotoDownloads
{
    private const string Jpeg = "image/jpeg";

    /// <summary>The copy without metadata. Its name is its content, so a browser need not ask again for a day.</summary>
    public static async Task<IResult> SharedAsync(Guid photo, HttpContext context, PhotoStore store, CancellationToken cancellationToken)
    {
        if (await store.OpenSharedAsync(context.ActingPerson(), photo, cancellationToken).ConfigureAwait(false) is not { } stream)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "private, max-age=86400, immutable";
        return Results.Stream(stream, Jpeg);
    }

    /// <summary>The original as it was sent, to keep; never shown inside a page, never kept by a cache.</summary>
    public static async Task<IResult> OriginalAsync(Guid photo, HttpContext context, PhotoStore store, CancellationToken cancellationToken)
    {
        var actor = context.ActingPerson();
        context.Response.Headers.CacheControl = "no-store";
        if (!AccessRules.MayOpenSealedPhotos(actor))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        return await store.OpenSealedAsync(actor, photo, cancellationToken).ConfigureAwait(false) is { } stream
            ? Results.Stream(stream, "application/octet-stream", $"{photo}.{await ExtensionAsync(stream, cancellationToken).ConfigureAwait(false)}")
            : Results.NotFound();
    }

    // The intake has let in nothing but these three.
    private static async Task<string> ExtensionAsync(Stream stream, CancellationToken cancellationToken)
    {
        var first = new byte[1];
        var read = await stream.ReadAsync(first, cancellationToken).ConfigureAwait(false);
        stream.Position = 0;
        return (read, first[0]) switch
        {
            (1, 0x89) => "png",
            (1, (byte)'R') => "webp",
            _ => "jpg",
        };
    }
}
