using Dashboard.Data.Rectification;
using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Rectification;

/// <summary>How a due date was counted, in words that a clerk can check on a wall calendar.</summary>
internal static class ClockWords
{
    private static string Comma => Languages.IsChinese ? "、" : ", ";

    /// <summary>The first due date.</summary>
    public static string Counted(IStringLocalizer<FindingText> text, Reckoning reckoning, DateOnly today) =>
        text[FindingText.ClockCounted, DayWords.Of(text, reckoning.From, today), Figures.Count(reckoning.WorkingDays), Way(text, reckoning), DayWords.Of(text, reckoning.To, today)];

    /// <summary>The due date after an extension.</summary>
    public static string Extended(IStringLocalizer<FindingText> text, Reckoning reckoning, DateOnly today) =>
        text[FindingText.ClockExtended, DayWords.Of(text, reckoning.From, today), Figures.Count(reckoning.WorkingDays), Way(text, reckoning), DayWords.Of(text, reckoning.To, today)];

    /// <summary>How much of the time is left, or that the clock has stopped.</summary>
    public static string Left(IStringLocalizer<FindingText> text, FindingSummary finding, DateOnly today) => finding switch
    {
        { Finding.IsOpen: false, EndedOn: { } ended } => text[FindingText.ClockEnded, DayWords.Of(text, ended, today)],
        { AssignedOn: null } => text[FindingText.ClockNotStarted],
        { Finding.State: Domain.Rectification.FindingState.Reported or Domain.Rectification.FindingState.Rechecked } =>
            text[FindingText.ClockStopped, DayWords.Of(text, finding.Finding.ReportedOn, today)],
        _ => FindingWords.DaysLeft(text, finding.DaysLeft ?? 0),
    };

    private static string Way(IStringLocalizer<FindingText> text, Reckoning reckoning)
    {
        var skipped = new List<string>();
        if (reckoning.Weekend > 0)
        {
            skipped.Add(text[FindingText.ClockWeekend, Figures.Count(reckoning.Weekend)]);
        }

        skipped.AddRange(reckoning.Holidays
            .GroupBy(h => Bilingual.Pick(h.NameZh, h.NameEn))
            .Select(g => text[FindingText.ClockHoliday, g.Key, Figures.Count(g.Count())].Value));
        var parts = new List<string>();
        if (skipped.Count > 0)
        {
            parts.Add(text[FindingText.ClockSkipped, string.Join(Comma, skipped)]);
        }

        if (reckoning.Worked.Length > 0)
        {
            parts.Add(text[FindingText.ClockWorked, Figures.Count(reckoning.Worked.Length)]);
        }

        return parts.Count == 0 ? text[FindingText.ClockPlain] : string.Join(Languages.IsChinese ? "，" : ", ", parts);
    }
}
