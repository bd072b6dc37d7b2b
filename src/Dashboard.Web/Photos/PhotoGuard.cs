using Dashboard.Web.Resources;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace Dashboard.Web.Photos;

/// <summary>Stands before every photo that a desk page sends: our own page's origin and token, or nothing is read.</summary>
internal sealed class PhotoGuard(PhotoAnswers answers, OriginRule origin, IAntiforgery antiforgery) : IEndpointFilter
{
    private const string TokenHeader = "RequestVerificationToken";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        if (!origin.IsOurs(http.Request))
        {
            return answers.Refuse(StatusCodes.Status403Forbidden, PhotoText.ForeignOrigin);
        }

        // Without the header the token would be looked for in the body, which must not be read here.
        if (!http.Request.Headers.ContainsKey(TokenHeader) || http.Request.HasFormContentType
            || !await antiforgery.IsRequestValidAsync(http).ConfigureAwait(false))
        {
            return answers.Refuse(StatusCodes.Status400BadRequest, PhotoText.StaleToken);
        }

        return await next(context).ConfigureAwait(false);
    }
}
