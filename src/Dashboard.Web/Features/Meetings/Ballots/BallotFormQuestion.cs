namespace Dashboard.Web.Features.Meetings.Ballots;

/// <summary>A question as it is being written.</summary>
public sealed class BallotFormQuestion
{
    public string TextZh { get; set; } = string.Empty;

    public string TextEn { get; set; } = string.Empty;

    public string Weight { get; set; } = "1";
}
