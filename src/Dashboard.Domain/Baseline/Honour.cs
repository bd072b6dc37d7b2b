namespace Dashboard.Domain.Baseline;

/// <summary>An honour that the county as a whole holds (S9.2); never a person's.</summary>
/// <param name="Code">Unique.</param>
/// <param name="NameZh">Name in Chinese.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="AsOf">The day on which it was published that the county holds it.</param>
/// <param name="SourceItem">Where it comes from.</param>
public sealed record Honour(string Code, string NameZh, string NameEn, DateOnly AsOf, string SourceItem);
