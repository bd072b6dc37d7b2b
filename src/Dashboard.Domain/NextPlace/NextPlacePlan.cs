using System.Collections.Immutable;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.NextPlace;

/// <summary>The cheapest way to the next better rank.</summary>
/// <param name="Ahead">The unit that holds it.</param>
/// <param name="Gap">Points between.</param>
/// <param name="Improvements">Steps, the largest gain first.</param>
/// <param name="Reaches">Whether the steps are enough to pass the unit ahead.</param>
public sealed record NextPlacePlan(ScoredUnit Ahead, decimal Gap, ImmutableArray<Improvement> Improvements, bool Reaches)
{
    /// <summary>Points that all steps add together.</summary>
    public decimal Gain => Improvements.Sum(i => i.Gain);
}
