using System.Reflection;
using Dashboard.Domain.Access;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Components.Layout;

/// <summary>The main destinations, in order. A destination shows only when a page stands behind it.</summary>
public sealed class SiteMap
{
    private static readonly IReadOnlyList<Destination> Planned =
    [
        new("/", ShellText.NavOverview),
        new("/scorecards", ShellText.NavRanking),
        new("/lead-goose", ShellText.NavLeadGoose),
        new("/projects", ShellText.NavProjects),
        new("/inspections", ShellText.NavInspections),
        new("/field", ShellText.NavField, Role.Inspector),
        new("/findings", ShellText.NavFindings),
        new("/ledgers", ShellText.NavLedgers),
        new("/villages", ShellText.NavVillages),
        new("/meetings", ShellText.NavMeetings),
    ];

    public SiteMap()
        : this(typeof(SiteMap).Assembly)
    {
    }

    internal SiteMap(Assembly pages)
    {
        var routes = pages.GetTypes()
            .SelectMany(t => t.GetCustomAttributes<RouteAttribute>(inherit: false))
            .Select(r => r.Template)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        Destinations = [.. Planned.Where(d => routes.Contains(d.Path))];
    }

    public IReadOnlyList<Destination> Destinations { get; }

    /// <summary>The destination under which a path lies, or null.</summary>
    public Destination? Find(string path) =>
        Destinations.FirstOrDefault(d => d.Path == "/"
            ? path == "/"
            : path.Equals(d.Path, StringComparison.OrdinalIgnoreCase)
                || path.StartsWith(d.Path + "/", StringComparison.OrdinalIgnoreCase));
}
