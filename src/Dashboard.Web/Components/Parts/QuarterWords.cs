using System.Globalization;
using Dashboard.Domain.Calendar;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Components.Parts;

/// <summary>A quarter in words.</summary>
public static class QuarterWords
{
    /// <summary>2026 年第三季度, Q3 2026.</summary>
    public static string Full(IStringLocalizer<PartsText> text, Quarter quarter) => Format(text, PartsText.PeriodLong, quarter);

    /// <summary>2026年三季度, Q3 2026.</summary>
    public static string Brief(IStringLocalizer<PartsText> text, Quarter quarter) => Format(text, PartsText.PeriodShort, quarter);

    private static string Format(IStringLocalizer<PartsText> text, string key, Quarter quarter)
    {
        ArgumentNullException.ThrowIfNull(text);
        string word = text[quarter.Number switch
        {
            1 => PartsText.QuarterWord1,
            2 => PartsText.QuarterWord2,
            3 => PartsText.QuarterWord3,
            _ => PartsText.QuarterWord4,
        }];
        return text[key, quarter.Year.ToString(CultureInfo.InvariantCulture), quarter.Number.ToString(CultureInfo.InvariantCulture), word];
    }
}
