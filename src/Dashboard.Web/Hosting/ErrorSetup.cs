using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Dashboard.Web.Hosting;

/// <summary>Every failure is answered by a page that says what happened, with the status code that is true.</summary>
internal static class ErrorSetup
{
    public const string ErrorPath = "/error";

    public static void UseHonestErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = $"{ErrorPath}/500", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute($"{ErrorPath}/{{0}}", createScopeForStatusCodePages: true);
        app.Use(ReadErrorPage);
    }

    private static async Task ReadErrorPage(HttpContext context, RequestDelegate next)
    {
        // A refused form must not be sent to the error page as well: that would be refused again, and answer nothing.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.ContentType = null;
            context.Request.ContentLength = null;
        }

        await next(context).ConfigureAwait(false);

        // Pages announce HTML before they refuse a form and then write none; without this the answer would stay a blank page.
        if (context.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false }
            && context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
        {
            context.Response.ContentType = null;
        }
    }
}
