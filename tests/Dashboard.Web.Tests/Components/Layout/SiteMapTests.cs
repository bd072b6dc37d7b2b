using Dashboard.Web.Components.Layout;

namespace Dashboard.Web.Tests.Components.Layout;

public sealed class SiteMapTests
{
    [Fact]
    public void AssemblyWithoutPages_OffersNoDestination() =>
        Assert.Empty(new SiteMap(typeof(string).Assembly).Destinations);

    [Fact]
    public void EveryDestination_HasAPageBehindIt()
    {
        var pages = typeof(Program).Assembly.GetTypes()
            .SelectMany(t => t.GetCustomAttributes(typeof(Microsoft.AspNetCore.Components.RouteAttribute), inherit: false))
            .Cast<Microsoft.AspNetCore.Components.RouteAttribute>()
            .Select(r => r.Template)
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(new SiteMap().Destinations, d => Assert.Contains(d.Path, pages));
    }
}
