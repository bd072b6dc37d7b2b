namespace Dashboard.Web.Resources;

/// <summary>Keys of the line that says which run a page shows.</summary>
public sealed class RunText
{
    public const string AsOf = nameof(AsOf);
    public const string Completeness = nameof(Completeness);
    public const string NoRightText = nameof(NoRightText);
    public const string NoRightTitle = nameof(NoRightTitle);
    public const string NoRunText = nameof(NoRunText);
    public const string NoRunTitle = nameof(NoRunTitle);
    public const string RunLive = nameof(RunLive);
    public const string RunNumber = nameof(RunNumber);
    public const string Scheme = nameof(Scheme);
    public const string UpdatedJustNow = nameof(UpdatedJustNow);
}
