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
    UnknownUnit,
    UnknownNumber,
    MustStepAside,
    BadAnswer,
    AnswerMissing,
    AnsweredTwice,
    VisitDiffers,
    NotInThisState,
    DrawDiffers,
    NoFinding,
    MayNotAct,
    StepRefused,
    ReleaseWithoutAssignment,
    LedgerTwice,
    UnknownLedger,
    VersionNotRaised,

    /// <summary>A ledger with entries would know them by another key or as another's doing.</summary>
    KeyChanged,

    MeasuresNotRaised,
    BadEntry,
    NoSuchMove,

    /// <summary>The weights of the three assessments changed without a higher version.</summary>
    AssessmentsNotRaised,
}
