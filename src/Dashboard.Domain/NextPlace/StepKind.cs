namespace Dashboard.Domain.NextPlace;

/// <summary>The smallest step that a person can take on an indicator.</summary>
public enum StepKind
{
    /// <summary>One more of N met.</summary>
    OneMoreMet,

    /// <summary>One fewer of N that went wrong.</summary>
    OneFewerWrong,

    /// <summary>One more counted.</summary>
    OneMoreDone,

    /// <summary>One unit of the measured value better.</summary>
    OneUnitBetter,

    /// <summary>The next level or step.</summary>
    NextLevel,

    /// <summary>One finding fewer, of the severity that costs most.</summary>
    OneFindingFewer,

}
