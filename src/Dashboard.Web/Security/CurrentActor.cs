using Dashboard.Data.Accounts;
using Dashboard.Domain.Access;
using Microsoft.AspNetCore.Components.Authorization;

namespace Dashboard.Web.Security;

/// <summary>The person on whose behalf a page reads and writes.</summary>
public sealed class CurrentActor(AuthenticationStateProvider authentication)
{
    /// <summary>The signed-in person as the session now stands.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; the page should not have been reached.</exception>
    public async Task<Actor> GetAsync()
    {
        var state = await authentication.GetAuthenticationStateAsync().ConfigureAwait(true);
        return AccountClaims.ToActor(state.User) ?? throw new InvalidOperationException("Nobody is signed in.");
    }
}
