namespace Dashboard.Scoring.Packages;

/// <summary>Why a cell is no plain decimal.</summary>
internal enum NumberFault
{
    None,
    Percent,
    FullWidth,
    Exponent,
    Thousands,
    NotFinite,
    Spaces,
    TooLarge,
    TooPrecise,
    Malformed,
}
