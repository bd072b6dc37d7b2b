namespace Dashboard.Data.Inspections;

/// <summary>A visit of a plan that somebody wants to make.</summary>
public sealed record NewVisit(string Unit, string Place, DateOnly From, DateOnly To, string Inspector, string? Companion);
