namespace Dashboard.Web.Show;

/// <summary>Where a show asks and tells; a saved file does neither.</summary>
public sealed record ShowData
{
    /// <summary>Where the speaker lets others follow; null for everybody else.</summary>
    public string? Open { get; init; }

    /// <summary>Where the speaker says which slide is shown; null for everybody else.</summary>
    public string? Tell { get; init; }

    /// <summary>The token of the speaker's own page.</summary>
    public string? Token { get; init; }

    /// <summary>The address under which others follow already; null when they do not.</summary>
    public string? Followed { get; init; }

    /// <summary>Where a follower asks which slide is shown; null for everybody else.</summary>
    public string? Follow { get; init; }
}
