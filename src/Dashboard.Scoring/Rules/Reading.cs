namespace Dashboard.Scoring.Rules;

/// <summary>
/// What a rule takes from an observation before its formula runs: exact look-ups and sums, at most two numbers.
/// <c>default</c> is an observation that lacks what the rule reads.
/// </summary>
/// <param name="State">Whether the formula can run.</param>
/// <param name="X">First number of the formula; its meaning is the rule's.</param>
/// <param name="Y">Second number of the formula.</param>
public readonly record struct Reading(ReadingState State, decimal X, decimal Y)
{
    public static Reading Absent => default;

    public static Reading NotApplicable => new(ReadingState.NotApplicable, 0, 0);

    public static Reading Of(decimal x, decimal y = 0) => new(ReadingState.Value, x, y);
}
