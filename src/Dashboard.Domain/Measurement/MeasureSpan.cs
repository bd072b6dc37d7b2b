namespace Dashboard.Domain.Measurement;

/// <summary>Which entries belong to the period that is scored, by the day on which they happened.</summary>
public enum MeasureSpan
{
    /// <summary>From the first day of the year to the end of the quarter.</summary>
    Year,

    /// <summary>The quarter alone.</summary>
    Quarter,

    /// <summary>Everything up to the end of the quarter: what once was recorded stands until it is recorded anew.</summary>
    Standing,
}
