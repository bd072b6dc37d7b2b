using System.Collections.Immutable;
using Dashboard.Domain.Organisation;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;
using Dashboard.Scoring.Rules;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Coverage;

/// <summary>
/// County coverage from the observations of a package: n and N are pooled over the units, never averaged. The column
/// <c>coverage</c> of nodes.csv says which indicators carry them, so another scheme names its own.
/// </summary>
public static class CoverageCalculator
{
    /// <summary>The descriptive column of nodes.csv.</summary>
    public const string Column = "coverage";

    private const string CountyVillages = "county-villages";
    private const string CityVillages = "city-villages";

    // Followed by the lowest level that counts, e.g. city-townships:市级.
    private const string CityTownships = "city-townships:";

    public static ImmutableArray<CoverageRate> Of(ScoringPackage package, IReadOnlyCollection<OrganisationUnit> units)
    {
        ArgumentNullException.ThrowIfNull(package);
        var rates = ImmutableArray.CreateBuilder<CoverageRate>();
        foreach (var indicator in package.Scheme.Indicators)
        {
            switch (indicator.Description.GetValueOrDefault(Column) ?? string.Empty)
            {
                case CountyVillages:
                    rates.Add(Pooled(package, indicator, CoverageKind.CountyVillages));
                    break;
                case CityVillages:
                    rates.Add(Pooled(package, indicator, CoverageKind.CityVillages));
                    break;
                case var text when text.StartsWith(CityTownships, StringComparison.Ordinal):
                    rates.Add(Titles(package, indicator, text[CityTownships.Length..], units));
                    break;
            }
        }

        return [.. rates.OrderBy(r => r.Kind)];
    }

    private static CoverageRate Pooled(ScoringPackage package, SchemeNode indicator, CoverageKind kind)
    {
        var (numerator, denominator) = (0m, 0m);
        for (var place = 0; place < package.Units.Count; place++)
        {
            ref readonly var observation = ref package.ObservationOf(place, indicator.Ordinal);
            if (observation is { State: ObservationState.Value, Numerator: { } n, Denominator: { } all })
            {
                numerator += n;
                denominator += all;
            }
        }

        return new CoverageRate(kind, numerator, denominator, indicator.Code);
    }

    private static CoverageRate Titles(
        ScoringPackage package, SchemeNode indicator, string lowestLevel, IReadOnlyCollection<OrganisationUnit> units)
    {
        var levels = indicator.Rule is TierRule tier ? tier.Levels : [];
        var least = levels.FirstOrDefault(l => l.Name == lowestLevel)?.Score;
        var counting = units.Where(u => u.CountsInTownshipTitles).Select(u => package.PlaceOf(u.Code)).Where(p => p >= 0).ToList();
        var titled = counting.Count(place =>
        {
            var level = package.ObservationOf(place, indicator.Ordinal).Detail?.Level;
            return levels.FirstOrDefault(l => l.Name == level)?.Score >= least;
        });
        return new CoverageRate(CoverageKind.CityTownships, titled, counting.Count, indicator.Code);
    }
}
