using Dashboard.Web.Features.SignIn;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Web.Hosting;

/// <summary>Who is signed in, for how long, and what happens to those who are not.</summary>
internal static class SignInSetup
{
    private static readonly TimeSpan LongestSession = TimeSpan.FromHours(12);
    private static readonly TimeSpan RightsAreRead = TimeSpan.FromMinutes(1);

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "dashboard.session";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.LoginPath = SignInPaths.SignIn;
            options.ReturnUrlParameter = SignInPaths.ReturnUrl;
            options.ExpireTimeSpan = LongestSession;
            options.SlidingExpiration = false;

            // A refusal is a refusal, not a redirection to a page that answers 200.
            options.Events.OnRedirectToAccessDenied = Refuse;
        });
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<TimeProvider>((options, time) => options.CookieManager = new AgedCookies(time));
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = RightsAreRead);
        services.AddScoped<AuthenticationStateProvider, SessionCheck>();
        services.AddScoped<CurrentActor>();
        services.AddSingleton<SignInGate>();
    }

    public static void MapSignOut(this IEndpointRouteBuilder routes) =>
        routes.MapPost(SignInPaths.SignOut, SignOutAsync).AllowAnonymous();

    private static async Task<IResult> SignOutAsync(HttpContext context, IAntiforgery antiforgery)
    {
        // The endpoint binds no form, so the middleware's verdict is asked for here.
        if (!await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false))
        {
            return Results.BadRequest();
        }

        await context.SignOutAsync(IdentityConstants.ApplicationScheme).ConfigureAwait(false);
        return Results.LocalRedirect(SignInPaths.SignIn);
    }

    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
