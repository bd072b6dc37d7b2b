namespace Dashboard.Data.Meetings.Ballots;

/// <summary>Rolls an act on a ballot back when it turns out in the middle that it cannot be done.</summary>
internal sealed class BallotRefusedException : Exception
{
    public BallotRefusedException()
    {
    }

    public BallotRefusedException(string message)
        : base(message)
    {
    }

    public BallotRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public BallotRefusedException(BallotOutcome outcome, IEnumerable<string> named)
        : base(outcome.ToString()) => (Outcome, Named) = (outcome, [.. named]);

    public BallotRefusedException(IReadOnlyList<ScoreRefusal> refusals)
        : this(BallotOutcome.ScoreRefused, refusals.Select(r => r.Unit)) => Refusals = refusals;

    public IReadOnlyList<ScoreRefusal> Refusals { get; } = [];

    public BallotOutcome Outcome { get; }

    public IReadOnlyList<string> Named { get; } = [];
}
