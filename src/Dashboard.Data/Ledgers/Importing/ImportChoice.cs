namespace Dashboard.Data.Ledgers.Importing;

/// <summary>What somebody decided after looking at a plan.</summary>
/// <param name="Fingerprint">Of the plan that they looked at.</param>
/// <param name="OnlySound">Whether rows without a fault are written although others have one; else nothing is.</param>
/// <param name="Reason">Why ended entries change; null when none does.</param>
public sealed record ImportChoice(string Fingerprint, bool OnlySound, string? Reason);
