using Dashboard.Web.Security;

namespace Dashboard.Web.Ballots;

/// <summary>Stands before every request of a voter's phone: it comes from our own page. There is no session to protect and no cookie, so no token.</summary>
internal sealed class BallotGuard(OriginRule origin, BallotAnswers answers) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        return origin.IsOurs(http.Request)
            ? await next(context).ConfigureAwait(false)
            : answers.Problem(StatusCodes.Status403Forbidden, BallotProblemKind.ForeignOrigin);
    }
}
