using Dashboard.Data.Accounts;
using Dashboard.Domain.Access;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace Dashboard.Web.Field;

/// <summary>
/// Stands before every request of the field form's API: one account's share of requests, and for writing our own page's
/// origin and token. Who may come this far at all is the policy's to say.
/// </summary>
internal sealed class FieldGuard(FieldAnswers answers, FieldRates rates, OriginRule origin, IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var actor = ActorOf(http);
        http.Response.Headers.CacheControl = "no-store";
        if (rates.WaitFor(actor.Account) is { } wait)
        {
            var seconds = (int)Math.Ceiling(wait.TotalSeconds);
            http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return answers.Problem(StatusCodes.Status429TooManyRequests, FieldProblemKind.TooManyRequests, seconds);
        }

        if (HttpMethods.IsGet(http.Request.Method))
        {
            return await next(context).ConfigureAwait(false);
        }

        if (!origin.IsOurs(http.Request))
        {
            return answers.Problem(StatusCodes.Status403Forbidden, FieldProblemKind.ForeignOrigin);
        }

        // Without the header the token would be looked for in the body, which must not be read here.
        if (!http.Request.Headers.ContainsKey(TokenHeader) || http.Request.HasFormContentType
            || !await antiforgery.IsRequestValidAsync(http).ConfigureAwait(false))
        {
            return answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.StaleToken);
        }

        return await next(context).ConfigureAwait(false);
    }

    public const string TokenHeader = "RequestVerificationToken";

    public static Actor ActorOf(HttpContext context) =>
        AccountClaims.ToActor(context.User) ?? throw new InvalidOperationException("Nobody is signed in.");
}
