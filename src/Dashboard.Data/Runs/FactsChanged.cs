using Dashboard.Domain.Calendar;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data.Runs;

/// <summary>Announces, after the commit, that the facts of a period have changed.</summary>
public sealed class FactsChanged(ILogger<FactsChanged> logger)
{
    private readonly Subscribers<Quarter> _subscribers = new(logger);

    public IDisposable Subscribe(Action<Quarter> subscriber) => _subscribers.Add(subscriber);

    internal void Raise(Quarter quarter) => _subscribers.Tell(quarter);
}
