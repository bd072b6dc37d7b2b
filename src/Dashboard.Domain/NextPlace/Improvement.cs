using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.NextPlace;

/// <summary>A step that would lift a unit: one more met, one finding fewer, the next level.</summary>
/// <param name="Indicator">Where the step is made.</param>
/// <param name="Kind">What the step is.</param>
/// <param name="Steps">How many such steps.</param>
/// <param name="Gain">Points that they add together.</param>
/// <param name="Now">The observation as it stands.</param>
/// <param name="Then">The observation after the steps.</param>
public sealed record Improvement(SchemeNode Indicator, StepKind Kind, int Steps, decimal Gain, Observation Now, Observation Then);
