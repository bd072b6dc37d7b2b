using Dashboard.Domain.Villages;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Villages;

/// <summary>Levels and rates in words: n of N always, one decimal cut, 全覆盖 only when all are covered.</summary>
internal static class VillageWords
{
    public static string Level(IStringLocalizer<VillageText> text, TitleLevel? level) => text[level is { } known ? $"Level{known}" : VillageText.LevelNone];

    public static string Rate(IStringLocalizer<VillageText> text, VillageCoverage coverage) => coverage.IsFull
        ? text[VillageText.RateFull, Figures.Count(coverage.N), Figures.Count(coverage.All)]
        : text[VillageText.Rate, Figures.Count(coverage.N), Figures.Count(coverage.All), Percent(coverage)];

    public static string Percent(VillageCoverage coverage) => Figures.Coverage(coverage.N, coverage.All);

    /// <summary>The rate as charts draw it; null without villages.</summary>
    public static decimal? Number(VillageCoverage coverage) => Figures.CoverageRate(coverage.N, coverage.All);

    /// <summary>One of six shades.</summary>
    public static int Heat(VillageCoverage coverage) => Number(coverage) switch { null or < 45 => 1, < 55 => 2, < 65 => 3, < 75 => 4, < 85 => 5, _ => 6 };
}
