using Dashboard.Data.Accounts;
using Dashboard.Domain.Access;

namespace Dashboard.Web.Security;

/// <summary>Who sends a request that has no circuit.</summary>
internal static class RequestActor
{
    /// <exception cref="InvalidOperationException">Nobody is signed in: the address lacks its policy.</exception>
    public static Actor ActingPerson(this HttpContext context) =>
        AccountClaims.ToActor(context.User) ?? throw new InvalidOperationException("Nobody is signed in.");
}
