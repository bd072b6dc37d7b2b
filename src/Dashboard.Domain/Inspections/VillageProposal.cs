namespace Dashboard.Domain.Inspections;

/// <summary>What a re-check proposes for a village's title.</summary>
public enum VillageProposal
{
    /// <summary>保留.</summary>
    Keep,

    /// <summary>限期整改.</summary>
    Rectify,

    /// <summary>建议撤销.</summary>
    Revoke,
}
