using Dashboard.Data.Rectification;

namespace Dashboard.Web.Features.Overview;

/// <summary>A line of the tasks: how many, where to go, and which one is most urgent.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Count">How many, at least 1.</param>
/// <param name="Address">The page that lists them.</param>
/// <param name="First">The finding that is due first; null when it is about no findings.</param>
public sealed record MyTask(MyTaskKind Kind, int Count, string Address, FindingSummary? First = null);
