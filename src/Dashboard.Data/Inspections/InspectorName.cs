namespace Dashboard.Data.Inspections;

/// <summary>An inspector's account and the post behind it.</summary>
public sealed record InspectorName(string Account, string PostZh, string PostEn);
