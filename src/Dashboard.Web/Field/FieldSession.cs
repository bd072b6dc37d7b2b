using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Web.Field;

/// <summary>
/// Keeps an inspector's session on the phone until it ends by itself, so that a browser that the phone has killed sends what
/// is waiting when it is opened again. No session becomes longer by it.
/// </summary>
internal static class FieldSession
{
    public static async Task KeepAsync(HttpContext context)
    {
        var session = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme).ConfigureAwait(false);
        if (session is { Succeeded: true, Properties: { IsPersistent: false, ExpiresUtc: not null } properties })
        {
            properties.IsPersistent = true;
            await context.SignInAsync(IdentityConstants.ApplicationScheme, session.Principal, properties).ConfigureAwait(false);
        }
    }
}
