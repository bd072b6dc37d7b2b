using Dashboard.Scoring.Numbers;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Inspections;

/// <summary>Clocks and positions as a person would say them.</summary>
internal static class CircumstanceWords
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <param name="text">Words.</param>
    /// <param name="skew">How far the phone's clock was ahead.</param>
    public static string Skew(IStringLocalizer<InspectionPageText> text, TimeSpan skew)
    {
        var off = skew.Duration();
        if (off <= Tolerance)
        {
            return text[InspectionPageText.ClockRight];
        }

        string amount = off.TotalDays >= 1
            ? text[InspectionPageText.DaysHours, Figures.Count(off.Days), Figures.Count(off.Hours)]
            : text[InspectionPageText.HoursMinutes, Figures.Count(off.Hours), Figures.Count(off.Minutes)];
        return text[skew > TimeSpan.Zero ? InspectionPageText.ClockAhead : InspectionPageText.ClockBehind, amount];
    }

    /// <param name="text">Words.</param>
    /// <param name="position">Latitude, longitude and accuracy; as it came when it is none.</param>
    public static string Position(IStringLocalizer<InspectionPageText> text, string? position) => position?.Split(',') switch
    {
        null => text[InspectionPageText.NoPosition],
        [var latitude, var longitude, var accuracy] => text[InspectionPageText.PositionWords, latitude, longitude, accuracy],
        _ => position,
    };
}
