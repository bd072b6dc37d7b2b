using Dashboard.Domain.Calendar;
using Dashboard.Web.Components.Parts;

namespace Dashboard.Web.Features.ThreeAssessments;

/// <summary>Addresses of the pages of the three assessments.</summary>
internal static class AssessmentAddress
{
    public const string All = "/assessments";

    public static string Of(string assessment, Quarter quarter) => $"{All}?of={Uri.EscapeDataString(assessment.ToLowerInvariant())}&{PeriodPicker.QueryName}={quarter}";
}
