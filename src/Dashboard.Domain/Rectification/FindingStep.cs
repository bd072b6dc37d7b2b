namespace Dashboard.Domain.Rectification;

/// <summary>An act on a finding.</summary>
/// <param name="Act">What is done.</param>
/// <param name="Account">By whom.</param>
/// <param name="Day">On which business day, in Asia/Shanghai.</param>
/// <param name="Reason">Why; needed to dispute, to decide a dispute and to return.</param>
/// <param name="AfterPhotos">Photos of the mended place; needed to report.</param>
public sealed record FindingStep(FindingAct Act, string Account, DateOnly Day, string? Reason = null, int AfterPhotos = 0);
