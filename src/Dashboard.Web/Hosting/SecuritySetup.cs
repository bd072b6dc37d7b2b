using Dashboard.Web.Security;
using Microsoft.AspNetCore.Authorization;

namespace Dashboard.Web.Hosting;

/// <summary>Closed by default: headers, origins, antiforgery, and a signed-in person for everything that does not say otherwise.</summary>
internal static class SecuritySetup
{
    public static void AddSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<OriginOptions>(configuration.GetSection(OriginOptions.Section));
        services.AddSingleton<OriginRule>();
        services.AddSingleton<OwnPageRule>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "dashboard.form";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;

            // One policy for framing is written by SecurityHeaders.
            options.SuppressXFrameOptionsHeader = true;
        });
    }

    public static void UseSecurity(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<OriginCheck>();
    }
}
