namespace Dashboard.Web.Features.Meetings.Ballots;

/// <summary>A group of voters as it is being written.</summary>
public sealed class BallotFormGroup
{
    public string Name { get; set; } = string.Empty;

    public string Weight { get; set; } = "1";

    public string Codes { get; set; } = string.Empty;

    public string Papers { get; set; } = "0";
}
