using System.Security.Claims;
using Dashboard.Data.Accounts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Security;

/// <summary>
/// Looks again, while a page stays open, whether its reader may still be signed in: a changed password, role or unit gives
/// the account a new stamp and ends the session.
/// </summary>
internal sealed class SessionCheck(
    ILoggerFactory loggers, IServiceScopeFactory scopes, IOptions<IdentityOptions> identity)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        // A circuit's own scope lives as long as the page; its database context must not.
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            return await IsStillValidAsync(users, authenticationState.User).ConfigureAwait(false);
        }
    }

    private async Task<bool> IsStillValidAsync(UserManager<Account> users, ClaimsPrincipal principal)
    {
        if (await users.GetUserAsync(principal).ConfigureAwait(false) is not { } account)
        {
            return false;
        }

        var claimed = principal.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType);
        return string.Equals(claimed, await users.GetSecurityStampAsync(account).ConfigureAwait(false), StringComparison.Ordinal);
    }
}
