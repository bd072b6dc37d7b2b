namespace Dashboard.Data.Rectification;

/// <summary>One photo of a finding before and one after, for lists.</summary>
/// <param name="Before">Of what was amiss; null when none was taken.</param>
/// <param name="After">Of what was mended, from the latest report; null when none was reported.</param>
public sealed record FindingThumbs(Guid? Before, Guid? After);
