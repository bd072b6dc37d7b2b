using Microsoft.Extensions.Options;

namespace Dashboard.Web.Security;

/// <summary>Whether a request comes from a page of this site, as far as its browser tells.</summary>
internal sealed class OriginRule(IOptions<OriginOptions> options)
{
    public bool IsOurs(HttpRequest request)
    {
        if (string.Equals(request.Headers["Sec-Fetch-Site"], "cross-site", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var origins = request.Headers.Origin;
        if (origins.Count == 0)
        {
            return true;
        }

        var own = $"{request.Scheme}://{request.Host}";
        return origins.Count == 1
            && (string.Equals(origins[0], own, StringComparison.OrdinalIgnoreCase)
                || options.Value.AllowedOrigins.Contains(origins[0], StringComparer.OrdinalIgnoreCase));
    }
}
