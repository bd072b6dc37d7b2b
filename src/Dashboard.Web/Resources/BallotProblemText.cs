namespace Dashboard.Web.Resources;

/// <summary>The sentences of what voters’ phones are told, in both languages.</summary>
public sealed class BallotProblemText
{
    public const string FaultOutOfRange = nameof(FaultOutOfRange);
    public const string FaultUnknownSubject = nameof(FaultUnknownSubject);
    public const string FaultWrongCount = nameof(FaultWrongCount);
    public const string ProblemBrokenJson = nameof(ProblemBrokenJson);
    public const string ProblemClosed = nameof(ProblemClosed);
    public const string ProblemCodeEmpty = nameof(ProblemCodeEmpty);
    public const string ProblemCodeForeignSign = nameof(ProblemCodeForeignSign);
    public const string ProblemCodeMistyped = nameof(ProblemCodeMistyped);
    public const string ProblemCodeWrongLength = nameof(ProblemCodeWrongLength);
    public const string ProblemFaults = nameof(ProblemFaults);
    public const string ProblemForeignOrigin = nameof(ProblemForeignOrigin);
    public const string ProblemNotJson = nameof(ProblemNotJson);
    public const string ProblemNotOpen = nameof(ProblemNotOpen);
    public const string ProblemTooLarge = nameof(ProblemTooLarge);
    public const string ProblemTooManyFailures = nameof(ProblemTooManyFailures);
    public const string ProblemUnknownCode = nameof(ProblemUnknownCode);
    public const string StatePractised = nameof(StatePractised);
    public const string StateReady = nameof(StateReady);
    public const string StateSealed = nameof(StateSealed);
    public const string StateVoted = nameof(StateVoted);
}
