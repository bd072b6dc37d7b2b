namespace Dashboard.Data.Runs;

/// <summary>What became of the wish to seal a run.</summary>
public enum SealOutcome
{
    Sealed,

    /// <summary>There is no such period.</summary>
    UnknownPeriod,

    /// <summary>The period is not in the state that this kind of run needs: only an open one is locked, only a locked one published.</summary>
    WrongState,
}
