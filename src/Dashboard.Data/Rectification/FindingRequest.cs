using Dashboard.Domain.Rectification;

namespace Dashboard.Data.Rectification;

/// <summary>What somebody wants to do with a finding.</summary>
/// <param name="Number">The finding.</param>
/// <param name="SeenVersion">The version that the person had before their eyes.</param>
/// <param name="Act">What.</param>
/// <param name="Text">The reason, or what was done.</param>
/// <param name="Days">Working days of an extension.</param>
public sealed record FindingRequest(long Number, int SeenVersion, FindingAct Act, string? Text = null, int Days = 0);
