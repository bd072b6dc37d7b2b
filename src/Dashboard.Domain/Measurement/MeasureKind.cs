namespace Dashboard.Domain.Measurement;

/// <summary>What a measure takes from the entries of a ledger.</summary>
public enum MeasureKind
{
    /// <summary>How many entries there are, quarter by quarter.</summary>
    Count,

    /// <summary>n of N entries meet the test.</summary>
    Share,

    /// <summary>The sum of one number field over the sum of another.</summary>
    Sum,

    /// <summary>How many of a field's options occur, of all that it has.</summary>
    Distinct,

    /// <summary>n of N villages of the township have a latest entry that meets the test.</summary>
    Villages,

    /// <summary>The level that the latest entry gives.</summary>
    Level,

    /// <summary>The number that the latest entry gives.</summary>
    Value,

    /// <summary>The answer that the latest entry gives: yes, late or no.</summary>
    Answer,

    /// <summary>How many entries there are of each severity, first ones and repeated ones.</summary>
    Severity,
}
