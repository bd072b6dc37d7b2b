using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Rules;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Engine;

/// <summary>Scores observations of one indicator in one kind of number: states and missing policies first, then the rule.</summary>
internal sealed class IndicatorScorer<T>
    where T : struct, IScoreNumber<T>
{
    private static readonly T Zero = T.From(0);
    private static readonly T Hundred = T.From(100);
    private readonly Rule _rule;
    private readonly Formula<T> _formula;
    private readonly NodeState _whenAbsent;

    public IndicatorScorer(SchemeNode indicator)
    {
        Node = indicator;
        _rule = indicator.Rule ?? throw new ArgumentException(indicator.Code, nameof(indicator));
        _formula = _rule.Formula<T>();
        _whenAbsent = indicator.Missing switch
        {
            MissingPolicy.Zero => NodeState.Zero,
            MissingPolicy.Full => NodeState.Full,
            _ => NodeState.Absent,
        };
    }

    public SchemeNode Node { get; }

    /// <summary>The state of the observation; <paramref name="score"/> holds s in the states that carry one.</summary>
    public NodeState Score(in Observation observation, out T score)
    {
        score = Zero;
        switch (observation.State)
        {
            case ObservationState.Value:
                var reading = _rule.Read(observation);
                if (reading.State == ReadingState.Value)
                {
                    score = _formula.Score(T.From(reading.X), T.From(reading.Y));
                    return NodeState.Value;
                }

                return reading.State == ReadingState.NotApplicable ? NodeState.NotApplicable : Missing(ref score);
            case ObservationState.NotApplicable:
                return NodeState.NotApplicable;
            case ObservationState.NotDue:
                return NodeState.NotDue;
            case ObservationState.Pending:
                return NodeState.Pending;
            case ObservationState.Overdue:
                return NodeState.Overdue;
            default:
                return Missing(ref score);
        }
    }

    private NodeState Missing(ref T score)
    {
        score = _whenAbsent == NodeState.Full ? Hundred : Zero;
        return _whenAbsent;
    }
}
