using Dashboard.Domain.LeadGoose;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.LeadGoose;

/// <summary>A check point's status as word, sign and shade.</summary>
internal static class DutyWords
{
    public static string Status(IStringLocalizer<LeadGooseText> text, DutyStatus status) => text[status switch
    {
        DutyStatus.Performed => LeadGooseText.Performed,
        DutyStatus.Partial => LeadGooseText.Partial,
        DutyStatus.Weak => LeadGooseText.Weak,
        DutyStatus.Waiting => LeadGooseText.Waiting,
        _ => LeadGooseText.NotApplicable,
    }];

    public static string Sign(DutyStatus status) => status switch
    {
        DutyStatus.Performed => "✓",
        DutyStatus.Partial => "◐",
        DutyStatus.Weak => "✕",
        DutyStatus.Waiting => "⋯",
        _ => "–",
    };

    public static string Heat(DutyScore duty) => duty.Rate switch
    {
        null => "duty-none",
        >= 99 => "heat-6",
        >= 90 => "heat-5",
        >= 80 => "heat-4",
        >= 70 => "heat-3",
        >= 60 => "heat-2",
        _ => "heat-1",
    };
}
