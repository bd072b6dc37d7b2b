namespace Dashboard.Web.Features.Rectification;

/// <summary>A unit's findings by item.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Counts">One per item of the map, in its order.</param>
/// <param name="Total">All its findings, of other items too.</param>
public sealed record HeatRow(string Unit, IReadOnlyList<int> Counts, int Total);
