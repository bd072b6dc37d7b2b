namespace Dashboard.Domain.Standing;

/// <summary>One reason and its amount: a number of indicators, or points.</summary>
public sealed record AttentionNote(AttentionReason Reason, decimal Amount)
{
    public Attention Level => Reason is AttentionReason.Veto or AttentionReason.Failing or AttentionReason.Overdue ? Attention.Now : Attention.Soon;
}
