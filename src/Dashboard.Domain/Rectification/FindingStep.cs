namespace Dashboard.Domain.Rectification;

/// <summary>An act on a finding.</summary>
/// <param name="Act">What is done.</param>
/// <param name="Account">By whom.</param>
/// <param name="Day">On which business day, in Asia/Shanghai.</param>
/// <param name="Reason">Why, or what was done; needed to dispute and decide a dispute, to report, to return, to ask for an extension and to refuse it.</param>
/// <param name="AfterPhotos">Photos of the mended place; at least one is needed to report.</param>
/// <param name="Days">Working days of an extension asked for; 0 otherwise.</param>
public sealed record FindingStep(FindingAct Act, string Account, DateOnly Day, string? Reason = null, int AfterPhotos = 0, int Days = 0);
