namespace Dashboard.Data.Meetings.Ballots;

/// <summary>The meeting at which a ballot is held, as its ledger has it.</summary>
/// <param name="Number">Its number in the ledger of meetings.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Kind">Code of its kind; ballots are held at <c>review</c> and <c>observation</c> meetings.</param>
/// <param name="HeldOn">Its day.</param>
/// <param name="IsStruckOut">Whether it was struck out of the ledger after its ballot had been opened.</param>
public sealed record BallotMeeting(long Number, string Topic, string Kind, DateOnly HeldOn, bool IsStruckOut)
{
    /// <summary>The duty-report review meeting: its scores enter P1-15.</summary>
    public const string Review = "review";

    /// <summary>The observation meeting: its result is shown and scores nothing.</summary>
    public const string Observation = "observation";

    /// <summary>Whether meetings of its kind hold ballots.</summary>
    public bool HoldsBallots => Kind is Review or Observation;
}
