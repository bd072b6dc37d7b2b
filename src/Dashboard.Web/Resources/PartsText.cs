namespace Dashboard.Web.Resources;

/// <summary>Keys of the words in the common parts of pages.</summary>
public sealed class PartsText
{
    public const string EmptyTitle = nameof(EmptyTitle);
    public const string ErrorNumber = nameof(ErrorNumber);
    public const string LampBad = nameof(LampBad);
    public const string LampOk = nameof(LampOk);
    public const string LampWarn = nameof(LampWarn);
    public const string Loading = nameof(Loading);
    public const string PanelErrorHint = nameof(PanelErrorHint);
    public const string PanelErrorTitle = nameof(PanelErrorTitle);
    public const string PeriodLong = nameof(PeriodLong);
    public const string PeriodShort = nameof(PeriodShort);
    public const string Periods = nameof(Periods);
    public const string Print = nameof(Print);
    public const string QuarterWord1 = nameof(QuarterWord1);
    public const string QuarterWord2 = nameof(QuarterWord2);
    public const string QuarterWord3 = nameof(QuarterWord3);
    public const string QuarterWord4 = nameof(QuarterWord4);
    public const string ScoreHint = nameof(ScoreHint);
    public const string TryAgain = nameof(TryAgain);
    public const string WatermarkText = nameof(WatermarkText);
    public const string PageNext = nameof(PageNext);
    public const string PageOf = nameof(PageOf);
    public const string PagePrevious = nameof(PagePrevious);
    public const string Pages = nameof(Pages);
}
