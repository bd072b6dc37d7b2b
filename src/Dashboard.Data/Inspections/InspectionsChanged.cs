using Dashboard.Data.Runs;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data.Inspections;

/// <summary>Announces, after the commit, that an inspection or a plan has changed, so that open pages show it.</summary>
public sealed class InspectionsChanged(ILogger<InspectionsChanged> logger)
{
    private readonly Subscribers<Guid> _subscribers = new(logger);

    /// <summary>Calls back, on the thread of whoever acted, with the inspection or the plan.</summary>
    public IDisposable Subscribe(Action<Guid> subscriber) => _subscribers.Add(subscriber);

    internal void Raise(Guid inspection) => _subscribers.Tell(inspection);
}
