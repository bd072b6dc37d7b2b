using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Dashboard.Web.Field;

/// <summary>Answers a script that has no right in words that a script can read, instead of sending it to the sign-in page.</summary>
internal sealed class ApiRefusals(FieldAnswers answers) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        ArgumentNullException.ThrowIfNull(authorizeResult);
        if (authorizeResult.Succeeded || !context.Request.Path.StartsWithSegments(FieldPaths.Api, StringComparison.OrdinalIgnoreCase))
        {
            return _usual.HandleAsync(next, context, policy, authorizeResult);
        }

        context.Response.Headers.CacheControl = "no-store";
        var refusal = authorizeResult.Challenged
            ? answers.Problem(StatusCodes.Status401Unauthorized, FieldProblemKind.SignedOut)
            : answers.Problem(StatusCodes.Status403Forbidden, FieldProblemKind.NoRight);
        return refusal.ExecuteAsync(context);
    }
}
