namespace Dashboard.Domain.Organisation;

/// <summary>What a village-level unit is.</summary>
public enum VillageKind
{
    /// <summary>村: governed by a villagers' committee.</summary>
    Village,

    /// <summary>社区: governed by a residents' committee.</summary>
    Community,
}
