using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Display;

/// <summary>
/// Reads Accept-Language by language, not by exact culture: the stock provider does not find zh-CN behind a plain
/// <c>zh</c> and would answer <c>zh,en;q=0.5</c> in English.
/// </summary>
internal sealed class BrowserLanguageProvider : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var wanted = httpContext.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(l => l, StringWithQualityHeaderValueComparer.QualityComparer)
            .Select(l => Languages.Match(l.Value.Value))
            .FirstOrDefault(l => l is not null);
        return Task.FromResult(wanted is null ? null : new ProviderCultureResult(wanted));
    }
}
