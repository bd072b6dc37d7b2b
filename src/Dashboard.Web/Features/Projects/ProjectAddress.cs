using Dashboard.Domain.Calendar;
using Dashboard.Web.Components.Parts;

namespace Dashboard.Web.Features.Projects;

/// <summary>Addresses of the pages about the programme and its projects.</summary>
internal static class ProjectAddress
{
    public const string All = "/projects";

    public const string Programme = "/projects/coverage";

    /// <summary>The page of a project by its code, P1–P8.</summary>
    public static string Of(string project) => $"{All}/{project[1..]}";

    public static string Of(string project, Quarter quarter) => $"{Of(project)}?{PeriodPicker.QueryName}={quarter}";
}
