namespace Dashboard.Domain.Coverage;

/// <summary>The three coverage rates that the county publishes (S6.12 – S6.14).</summary>
public enum CoverageKind
{
    /// <summary>Villages and communities with a county-level demonstration title or better.</summary>
    CountyVillages,

    /// <summary>Villages and communities with a city-level demonstration title or better.</summary>
    CityVillages,

    /// <summary>Townships with a city-level rule-of-law title or better; the functional zone does not count.</summary>
    CityTownships,
}
