using Dashboard.Data.Runs;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data.Rectification;

/// <summary>Announces, after the commit, that a finding was made or has changed, so that open pages show it.</summary>
public sealed class FindingsChanged(ILogger<FindingsChanged> logger)
{
    private readonly Subscribers<long> _subscribers = new(logger);

    /// <summary>Calls back, on the thread of whoever acted, with the number of the finding.</summary>
    public IDisposable Subscribe(Action<long> subscriber) => _subscribers.Add(subscriber);

    internal void Raise(long finding) => _subscribers.Tell(finding);
}
