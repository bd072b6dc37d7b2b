namespace Dashboard.Scoring.Schemes;

/// <summary>How a scheme rounds.</summary>
public enum RoundingMode
{
    /// <summary>Analytical: no rounding anywhere, binary floating point.</summary>
    None,

    /// <summary>
    /// Official: an indicator's points are rounded once, to 2 decimals, half away from zero, from their exact value; every
    /// higher total is the exact sum of the printed points (docs/domain.md, rounding).
    /// </summary>
    Points2HalfUp,
}
