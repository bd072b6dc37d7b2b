using System.Security.Claims;
using Dashboard.Domain.Access;

namespace Dashboard.Data.Accounts;

/// <summary>The claims that a signed-in account carries, and how an <see cref="Actor"/> is read from them.</summary>
public static class AccountClaims
{
    /// <summary>Claim type of the unit scope.</summary>
    public const string Unit = "unit";

    /// <summary>Claim type of the post in Chinese.</summary>
    public const string DisplayZh = "display_zh";

    /// <summary>Claim type of the post in English.</summary>
    public const string DisplayEn = "display_en";

    /// <summary>The acting person, or null when nobody is signed in. Role claims that the product does not know grant nothing.</summary>
    public static Actor? ToActor(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        if (principal.Identity is not { IsAuthenticated: true, Name: { Length: > 0 } name })
        {
            return null;
        }

        // By name only: parsing would also take "1" for a role.
        var roles = Enum.GetValues<Role>().Where(r => principal.HasClaim(ClaimTypes.Role, r.ToString()));
        return new Actor(name, roles, principal.FindFirst(Unit)?.Value);
    }
}
