using Microsoft.AspNetCore.Antiforgery;

namespace Dashboard.Web.Security;

/// <summary>Whether a script's request that writes comes from one of our own pages: its origin, and the token in its header. The body is not read.</summary>
internal sealed class OwnPageRule(OriginRule origin, IAntiforgery antiforgery)
{
    public const string TokenHeader = "RequestVerificationToken";

    public async Task<OwnPageFault?> FaultAsync(HttpContext context)
    {
        if (!origin.IsOurs(context.Request))
        {
            return OwnPageFault.ForeignOrigin;
        }

        // Without the header the token would be looked for in the body.
        return context.Request.Headers.ContainsKey(TokenHeader) && !context.Request.HasFormContentType
            && await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false)
            ? null
            : OwnPageFault.StaleToken;
    }
}
