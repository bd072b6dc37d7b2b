using System.Globalization;
using Dashboard.Data.Runs;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Reading;

/// <summary>A run in words.</summary>
public static class RunWords
{
    public static string Kind(IStringLocalizer<ScoringText> text, RunKind kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[kind switch
        {
            RunKind.Live => ScoringText.Provisional,
            RunKind.Locked => ScoringText.Locked,
            RunKind.Published => ScoringText.Published,
            _ => ScoringText.ForMeeting,
        }];
    }

    public static string Number(IStringLocalizer<RunText> text, PublishedRun run)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(run);
        return run.Number is { } number ? text[RunText.RunNumber, number.ToString("0000", CultureInfo.InvariantCulture)] : text[RunText.RunLive];
    }

    /// <summary>The number of a sealed run as papers print it, such as #0142.</summary>
    public static string Code(long number) => $"#{number.ToString("0000", CultureInfo.InvariantCulture)}";

    /// <summary>2026-10-22 09:00, Asia/Shanghai.</summary>
    public static string Moment(DateTimeOffset moment) =>
        BusinessClock.ToLocal(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The first and last characters of a hash, enough to compare by eye.</summary>
    public static string ShortHash(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return hash.Length <= 8 ? hash : $"{hash[..4]}…{hash[^4..]}";
    }
}
