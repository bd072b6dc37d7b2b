namespace Dashboard.Web.Resources;

/// <summary>Keys of the words in the top bar, the menus and the banners.</summary>
public sealed class ShellText
{
    public const string Accessibility = nameof(Accessibility);
    public const string Brand = nameof(Brand);
    public const string BrandSubtitle = nameof(BrandSubtitle);
    public const string DemoData = nameof(DemoData);
    public const string DemoDataHint = nameof(DemoDataHint);
    public const string ElderOff = nameof(ElderOff);
    public const string ElderOn = nameof(ElderOn);
    public const string EnvironmentNote = nameof(EnvironmentNote);
    public const string MainNavigation = nameof(MainNavigation);
    public const string Menu = nameof(Menu);
    public const string NavField = nameof(NavField);
    public const string NavFindings = nameof(NavFindings);
    public const string NavInspections = nameof(NavInspections);
    public const string NavLeadGoose = nameof(NavLeadGoose);
    public const string NavOverview = nameof(NavOverview);
    public const string NavRanking = nameof(NavRanking);
    public const string NoScript = nameof(NoScript);
    public const string OldBrowser = nameof(OldBrowser);
    public const string ReconnectFailed = nameof(ReconnectFailed);
    public const string ReconnectPaused = nameof(ReconnectPaused);
    public const string ReconnectRejected = nameof(ReconnectRejected);
    public const string Reconnecting = nameof(Reconnecting);
    public const string Reload = nameof(Reload);
    public const string Resume = nameof(Resume);
    public const string ResumeFailed = nameof(ResumeFailed);
    public const string RetryNow = nameof(RetryNow);
    public const string SignOut = nameof(SignOut);
    public const string SignedInAs = nameof(SignedInAs);
    public const string SkipToContent = nameof(SkipToContent);
    public const string SwitchLanguage = nameof(SwitchLanguage);
    public const string SwitchLanguageHint = nameof(SwitchLanguageHint);
    public const string ThemeDark = nameof(ThemeDark);
    public const string ThemeLight = nameof(ThemeLight);
    public const string Tools = nameof(Tools);
    public const string NavLedgers = nameof(NavLedgers);
    public const string NavVillages = nameof(NavVillages);
    public const string NavProjects = nameof(NavProjects);
    public const string Search = nameof(Search);
    public const string SearchHint = nameof(SearchHint);
    public const string NavMeetings = nameof(NavMeetings);
}
