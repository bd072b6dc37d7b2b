using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Owed;

/// <summary>Something that a unit, or somebody for it, still owes.</summary>
/// <param name="Unit">The unit concerned.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="State">Overdue: the unit owes a report. Pending: a check or a ballot is owed. NotDue: it will be owed.</param>
/// <param name="WorkingDaysLate">Working days since the due date; 0 unless overdue, or when the holidays of that year are not known.</param>
public sealed record OwedItem(ScoredUnit Unit, SchemeNode Indicator, NodeState State, int WorkingDaysLate);
