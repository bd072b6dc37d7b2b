namespace Dashboard.Web.Resources;

/// <summary>Texts of the page that searches.</summary>
public sealed class SearchText
{
    public const string Ask = nameof(Ask);
    public const string Entries = nameof(Entries);
    public const string Find = nameof(Find);
    public const string Findings = nameof(Findings);
    public const string Hint = nameof(Hint);
    public const string InLedgers = nameof(InLedgers);
    public const string Ledgers = nameof(Ledgers);
    public const string Nothing = nameof(Nothing);
    public const string NothingSay = nameof(NothingSay);
    public const string Say = nameof(Say);
    public const string Title = nameof(Title);
    public const string Units = nameof(Units);
    public const string Villages = nameof(Villages);
    public const string AllFindings = nameof(AllFindings);
}
