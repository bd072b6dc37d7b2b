using Dashboard.Web.Resources;
using Dashboard.Web.Security;

namespace Dashboard.Web.Photos;

/// <summary>Stands before every photo that a desk page sends: our own page's origin and token, or nothing is read.</summary>
internal sealed class PhotoGuard(PhotoAnswers answers, OwnPageRule ownPage) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        return await ownPage.FaultAsync(http).ConfigureAwait(false) switch
        {
            OwnPageFault.ForeignOrigin => answers.Refuse(StatusCodes.Status403Forbidden, PhotoText.ForeignOrigin),
            OwnPageFault.StaleToken => answers.Refuse(StatusCodes.Status400BadRequest, PhotoText.StaleToken),
            _ => await next(context).ConfigureAwait(false),
        };
    }
}
