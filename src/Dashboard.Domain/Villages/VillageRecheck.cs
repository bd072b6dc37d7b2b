namespace Dashboard.Domain.Villages;

/// <summary>A regular re-check (复核) of a named village (DOMAIN 2.4). It advises; a title ends by its own entry in the ledger of titles.</summary>
/// <param name="Entry">Number of its entry in the ledger of re-checks.</param>
/// <param name="Village">Code of the village.</param>
/// <param name="Level">The title that was looked at.</param>
/// <param name="On">The day.</param>
/// <param name="Conclusion">keep, improve, revoke or cancel, as the ledger has it.</param>
/// <param name="ConclusionZh">The same in Chinese.</param>
/// <param name="ConclusionEn">The same in English.</param>
/// <param name="Problems">What was found, in words; null when nothing was.</param>
public sealed record VillageRecheck(
    long Entry, string Village, TitleLevel Level, DateOnly On, string Conclusion, string ConclusionZh, string ConclusionEn, string? Problems)
{
    /// <summary>Whether the title is to be kept as it is.</summary>
    public bool IsKept => Conclusion == "keep";
}
