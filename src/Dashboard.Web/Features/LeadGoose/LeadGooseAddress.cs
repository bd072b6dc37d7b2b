using Dashboard.Domain.Calendar;
using Dashboard.Web.Components.Parts;

namespace Dashboard.Web.Features.LeadGoose;

/// <summary>Addresses of the lead-goose pages.</summary>
internal static class LeadGooseAddress
{
    public static string Card(string unit, Quarter quarter) => $"/lead-goose/{Uri.EscapeDataString(unit)}?{PeriodPicker.QueryName}={quarter}";
}
