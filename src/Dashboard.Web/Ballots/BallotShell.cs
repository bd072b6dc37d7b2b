using System.Text.Json;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Ballots;

/// <summary>What the page tells its scripts: every word that they may show.</summary>
internal static class BallotShell
{
    // The usual encoder writes no character that could end the element it stands in.
    public static string Json(IStringLocalizer<BallotVoteText> text) => JsonSerializer.Serialize(new
    {
        texts = text.GetAllStrings(includeParentCultures: true).GroupBy(t => t.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal),
    });
}
