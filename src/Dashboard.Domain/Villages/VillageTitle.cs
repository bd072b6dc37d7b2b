namespace Dashboard.Domain.Villages;

/// <summary>A title of a village or community, 民主法治示范村（社区）.</summary>
/// <param name="Entry">Number of its entry in the ledger of titles.</param>
/// <param name="Village">Code of the village.</param>
/// <param name="Level">Who named it.</param>
/// <param name="Batch">Which batch of that level, in words; null when it is not known.</param>
/// <param name="NamedOn">From this day it counts.</param>
/// <param name="EndedOn">From this day it counts no longer: revoked (撤销) or cancelled (注销); null while it is kept.</param>
public sealed record VillageTitle(long Entry, string Village, TitleLevel Level, string? Batch, DateOnly NamedOn, DateOnly? EndedOn)
{
    /// <summary>Whether the title is held on a day: from the day of naming, and no more from the day of its end.</summary>
    public bool IsHeldOn(DateOnly day) => NamedOn <= day && !(EndedOn <= day);
}
