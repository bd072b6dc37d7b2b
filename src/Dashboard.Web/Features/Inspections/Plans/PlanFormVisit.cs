namespace Dashboard.Web.Features.Inspections.Plans;

/// <summary>A visit that is being named by hand; empty where nothing was chosen yet.</summary>
public sealed class PlanFormVisit
{
    public string Unit { get; set; } = string.Empty;

    public string Place { get; set; } = string.Empty;

    /// <summary>Null for the plan's own first day.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Null for the plan's own last day.</summary>
    public DateOnly? To { get; set; }

    public string Inspector { get; set; } = string.Empty;

    public string Companion { get; set; } = string.Empty;
}
