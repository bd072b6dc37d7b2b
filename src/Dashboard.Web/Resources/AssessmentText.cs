namespace Dashboard.Web.Resources;

/// <summary>Texts of the page of the three assessments.</summary>
public sealed class AssessmentText
{
    public const string Before = nameof(Before);
    public const string Change = nameof(Change);
    public const string External = nameof(External);
    public const string FromTo = nameof(FromTo);
    public const string Made = nameof(Made);
    public const string MadeMeta = nameof(MadeMeta);
    public const string Part = nameof(Part);
    public const string Pending = nameof(Pending);
    public const string Places = nameof(Places);
    public const string Raised = nameof(Raised);
    public const string Rule = nameof(Rule);
    public const string Say = nameof(Say);
    public const string SayPending = nameof(SayPending);
    public const string SchemeTotal = nameof(SchemeTotal);
    public const string SlopeMeta = nameof(SlopeMeta);
    public const string SlopeSummary = nameof(SlopeSummary);
    public const string TableMeta = nameof(TableMeta);
    public const string Title = nameof(Title);
    public const string Unit = nameof(Unit);
    public const string Weights = nameof(Weights);
    public const string SayOwn = nameof(SayOwn);
    public const string SayOwnPending = nameof(SayOwnPending);
    public const string NotSealed = nameof(NotSealed);
    public const string SayAllPending = nameof(SayAllPending);
}
