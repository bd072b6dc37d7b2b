namespace Dashboard.Scoring.Schemes;

/// <summary>How an inner node's score comes from those of its weighted children that have one.</summary>
public enum Aggregation
{
    /// <summary>Weighted arithmetic mean; the only one the official mode allows.</summary>
    Arithmetic,

    /// <summary>Weighted geometric mean; 0 when a weighted child scores 0 or less.</summary>
    Geometric,

    /// <summary>Weighted harmonic mean; 0 when a weighted child scores 0 or less.</summary>
    Harmonic,

    /// <summary>The lowest score among the weighted children.</summary>
    Minimum,
}
