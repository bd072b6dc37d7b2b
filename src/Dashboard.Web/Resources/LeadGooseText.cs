namespace Dashboard.Web.Resources;

/// <summary>Keys of the words on the lead-goose pages.</summary>
public sealed class LeadGooseText
{
    public const string CardSay = nameof(CardSay);
    public const string CardTitle = nameof(CardTitle);
    public const string Duty = nameof(Duty);
    public const string Heat = nameof(Heat);
    public const string HeatMeta = nameof(HeatMeta);
    public const string Legend = nameof(Legend);
    public const string MeasuredBy = nameof(MeasuredBy);
    public const string NotApplicable = nameof(NotApplicable);
    public const string OpenCard = nameof(OpenCard);
    public const string Overall = nameof(Overall);
    public const string Partial = nameof(Partial);
    public const string Performed = nameof(Performed);
    public const string PerformedCount = nameof(PerformedCount);
    public const string Points = nameof(Points);
    public const string Post = nameof(Post);
    public const string Say = nameof(Say);
    public const string SayWeak = nameof(SayWeak);
    public const string Source = nameof(Source);
    public const string Status = nameof(Status);
    public const string Title = nameof(Title);
    public const string Unit = nameof(Unit);
    public const string Waiting = nameof(Waiting);
    public const string Weak = nameof(Weak);
}
