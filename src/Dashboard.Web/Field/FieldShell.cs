using System.Security.Claims;
using System.Text.Json;
using Dashboard.Web.Display;
using Dashboard.Web.Features.SignIn;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Field;

/// <summary>What the page tells its scripts: whose it is, in which language, and every word that they may show.</summary>
internal static class FieldShell
{
    public static string Json(ClaimsPrincipal user, IStringLocalizer<FieldText> text, IStringLocalizer<FieldProblemText> problems)
    {
        var texts = text.GetAllStrings(includeParentCultures: true)
            .Concat(problems.GetAllStrings(includeParentCultures: true))
            .GroupBy(t => t.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);

        // The usual encoder writes no character that could end the element it stands in.
        return JsonSerializer.Serialize(
            new
            {
                account = user.Identity?.Name,
                language = Languages.Current,
                texts,
                form = FieldPaths.Form,
                signIn = $"{SignInPaths.SignIn}?{SignInPaths.ReturnUrl}={Uri.EscapeDataString(FieldPaths.Page)}",
            });
    }
}
