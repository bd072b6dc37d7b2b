using System.Globalization;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Rectification;

/// <summary>A day as people say it: without the year when it is this year.</summary>
internal static class DayWords
{
    public static string Of(IStringLocalizer<FindingText> text, DateOnly day, DateOnly today) =>
        day.ToString(text[day.Year == today.Year ? FindingText.DayPattern : FindingText.DayPatternWithYear], CultureInfo.CurrentCulture);

    public static string Of(IStringLocalizer<FindingText> text, DateOnly? day, DateOnly today) =>
        day is { } known ? Of(text, known, today) : Dashboard.Scoring.Numbers.Figures.None;
}
