using Dashboard.Domain.Inspections;

namespace Dashboard.Domain.Rectification;

/// <summary>The figures of the rectification loop; a county sets its own (docs/domain.md, rectification).</summary>
public sealed record RectificationRules
{
    /// <summary>The figures that the product starts with.</summary>
    public static RectificationRules Default { get; } = new();

    /// <summary>Working days within which a finding is assigned, and within which the unit accepts or disputes it.</summary>
    public int AnswerDays { get; init; } = 2;

    /// <summary>Working days to mend a minor finding.</summary>
    public int MinorDays { get; init; } = 7;

    /// <summary>Working days to mend a moderate finding.</summary>
    public int ModerateDays { get; init; } = 15;

    /// <summary>Working days to mend a serious finding or a crossed red line.</summary>
    public int SeriousDays { get; init; } = 30;

    /// <summary>Working days that one extension may add at most; there is one extension.</summary>
    public int LongestExtension { get; init; } = 15;

    /// <summary>Working days before the due date at which the unit is reminded.</summary>
    public int ReminderDays { get; init; } = 3;

    /// <summary>Months within which the same unit, place and item make a relapse.</summary>
    public int RelapseMonths { get; init; } = 12;

    /// <summary>What a relapse costs against a first finding.</summary>
    public decimal RelapseFactor { get; init; } = 2;

    /// <summary>Share of the points of a minor or moderate finding that timely closing gives back.</summary>
    public decimal EarnedBack { get; init; } = 0.5m;

    /// <summary>Working days to mend a finding of a severity.</summary>
    public int DaysFor(Severity severity) => severity switch
    {
        Severity.Minor => MinorDays,
        Severity.Moderate => ModerateDays,
        _ => SeriousDays,
    };
}
