namespace Dashboard.Data.Seeding;

/// <summary>What can be wrong with seed data. Each kind has a sentence in both languages.</summary>
public enum SeedFaultKind
{
    MissingFile,
    NotUtf8,
    MissingColumn,
    CellCount,
    OpenQuote,
    EmptyCell,
    NotDate,
    NotMoment,
    NotNumber,
    NotQuarter,
    NotOneOf,
    Twice,
    NoOpenPeriod,
    UnitNotInOrganisations,
    UnitNotInScheme,
    NotAboveZero,
    NotInScheme,
    TemplateNamedTwice,
}
