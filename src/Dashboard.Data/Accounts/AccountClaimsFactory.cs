using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Dashboard.Data.Accounts;

internal sealed class AccountClaimsFactory(
    UserManager<Account> users, RoleManager<IdentityRole> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account, IdentityRole>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(AccountClaims.DisplayZh, user.DisplayZh));
        identity.AddClaim(new Claim(AccountClaims.DisplayEn, user.DisplayEn));
        if (user.UnitCode is { } unit)
        {
            identity.AddClaim(new Claim(AccountClaims.Unit, unit));
        }

        return identity;
    }
}
