namespace Dashboard.Scoring.Schemes;

/// <summary>What scheme.json says of a scheme.</summary>
/// <param name="Code">Code of the scheme, e.g. LC-LAW.</param>
/// <param name="Version">Version of the scheme, e.g. 2026.1.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="ValidFrom">First day in force; null when not given.</param>
/// <param name="ValidTo">Last day in force; null when open.</param>
/// <param name="Rounding">Official or analytical.</param>
/// <param name="Ranking">Groups, ties and tie-breaks.</param>
/// <param name="Grades">Grade bands.</param>
public sealed record SchemeHeader(
    string Code,
    string Version,
    string NameZh,
    string NameEn,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    RoundingMode Rounding,
    RankingPolicy Ranking,
    GradeBands Grades);
