using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>A plan in full.</summary>
/// <param name="Summary">What it is and how far.</param>
/// <param name="Draw">What it was drawn from; null when the visits were named by hand.</param>
/// <param name="Visits">Its visits, the soonest first.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="MadeBy">By whom.</param>
public sealed record PlanView(PlanSummary Summary, DrawRecord? Draw, IReadOnlyList<VisitSummary> Visits, DateTimeOffset MadeAt, string MadeBy);
