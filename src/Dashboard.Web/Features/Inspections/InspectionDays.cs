using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Inspections;

/// <summary>A span of days in words.</summary>
internal static class InspectionDays
{
    public static string Of(IStringLocalizer<InspectionListText> text, DateOnly from, DateOnly to) =>
        from == to ? RunWords.Day(from) : text[InspectionListText.Span, RunWords.Day(from), RunWords.Day(to)];
}
