using Dashboard.Web.Security;

namespace Dashboard.Web.Field;

/// <summary>
/// Stands before every request of the field form's API: one account's share of requests, and for writing our own page's
/// origin and token. Who may come this far at all is the policy's to say.
/// </summary>
internal sealed class FieldGuard(FieldAnswers answers, FieldRates rates, OwnPageRule ownPage) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var actor = http.ActingPerson();
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

        return await ownPage.FaultAsync(http).ConfigureAwait(false) switch
        {
            OwnPageFault.ForeignOrigin => answers.Problem(StatusCodes.Status403Forbidden, FieldProblemKind.ForeignOrigin),
            OwnPageFault.StaleToken => answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.StaleToken),
            _ => await next(context).ConfigureAwait(false),
        };
    }
}
