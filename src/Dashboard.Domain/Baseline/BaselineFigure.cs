namespace Dashboard.Domain.Baseline;

/// <summary>A figure that the county has published and against which later figures are read (docs/domain.md, baseline).</summary>
/// <param name="Code">Unique.</param>
/// <param name="NameZh">What is counted, in Chinese.</param>
/// <param name="NameEn">What is counted, in English.</param>
/// <param name="Value">The figure as published, in <paramref name="UnitZh"/>; a rate in percent.</param>
/// <param name="UnitZh">Unit in Chinese, such as 件, 万元, 亩, %.</param>
/// <param name="UnitEn">Unit in English.</param>
/// <param name="Numerator">n of a rate; null for a plain figure.</param>
/// <param name="Denominator">N of a rate; null for a plain figure.</param>
/// <param name="AsOf">The day on which it was published.</param>
/// <param name="SourceItem">Where it comes from, such as S4.7.</param>
public sealed record BaselineFigure(
    string Code,
    string NameZh,
    string NameEn,
    decimal Value,
    string UnitZh,
    string UnitEn,
    long? Numerator,
    long? Denominator,
    DateOnly AsOf,
    string SourceItem);
