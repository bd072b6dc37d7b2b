using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Tests.Security;

public sealed class PageAccessTests
{
    private static readonly string[] Open = ["/accessibility", "/ballot", "/error/{Code:int}", "/login", "/not-found"];

    [Fact]
    public void EveryPage_AsksForASignedInPersonOrIsNamedHere()
    {
        var pages = typeof(Program).Assembly.GetTypes()
            .Select(type => (type, routes: type.GetCustomAttributes<RouteAttribute>().Select(r => r.Template).ToList()))
            .Where(page => page.routes.Count > 0)
            .ToList();

        var open = pages.Where(p => p.type.IsDefined(typeof(AllowAnonymousAttribute))).SelectMany(p => p.routes).Order(StringComparer.Ordinal);

        Assert.NotEmpty(pages);
        Assert.All(pages, p => Assert.True(p.type.IsDefined(typeof(AuthorizeAttribute)), $"{p.type.Name} lies outside Features."));
        Assert.Equal(Open, open);
    }
}
