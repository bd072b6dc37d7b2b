using Dashboard.Domain.Inspections;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>A visit that takes place.</summary>
/// <param name="Name">Tells it from all others, so that its chances depend on nothing else.</param>
/// <param name="Unit">The unit visited.</param>
/// <param name="Kind">What is inspected.</param>
/// <param name="Day">A working day.</param>
/// <param name="Plan">Title of the plan; empty for none.</param>
internal sealed record DemoAppointment(string Name, DemoUnit Unit, InspectionKind Kind, DateOnly Day, string Plan)
{
    /// <summary>What was set by hand; null for a drawn one.</summary>
    public DemoDeskRow? Desk { get; init; }
}
