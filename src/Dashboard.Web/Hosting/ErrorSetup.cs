namespace Dashboard.Web.Hosting;

/// <summary>Every failure is answered by a page that says what happened, with the status code that is true.</summary>
internal static class ErrorSetup
{
    public const string ErrorPath = "/error";

    public static void UseHonestErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = $"{ErrorPath}/500", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute($"{ErrorPath}/{{0}}", createScopeForStatusCodePages: true);
    }
}
