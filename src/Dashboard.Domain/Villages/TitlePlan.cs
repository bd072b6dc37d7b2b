namespace Dashboard.Domain.Villages;

/// <summary>How many villages a township plans to bring to city level or above in a year.</summary>
/// <param name="Township">Code of the township.</param>
/// <param name="Year">The year.</param>
/// <param name="Planned">Villages, not counting those that are there already.</param>
public sealed record TitlePlan(string Township, int Year, int Planned);
