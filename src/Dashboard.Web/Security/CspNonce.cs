using System.Security.Cryptography;

namespace Dashboard.Web.Security;

/// <summary>The one-time word that lets this page's own inline scripts run.</summary>
internal static class CspNonce
{
    private static readonly object Key = new();

    public static string Of(HttpContext context)
    {
        if (context.Items[Key] is string nonce)
        {
            return nonce;
        }

        nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[Key] = nonce;
        return nonce;
    }
}
