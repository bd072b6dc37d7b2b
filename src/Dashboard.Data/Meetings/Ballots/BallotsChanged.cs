using Dashboard.Data.Runs;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>Announces that the ballot of a meeting has changed or that its turnout has, so that open pages show it.</summary>
public sealed class BallotsChanged(ILogger<BallotsChanged> logger)
{
    private readonly Subscribers<long> _subscribers = new(logger);

    /// <summary>Calls back, on the thread of whoever acted, with the number of the meeting.</summary>
    public IDisposable Subscribe(Action<long> subscriber) => _subscribers.Add(subscriber);

    internal void Raise(long meeting) => _subscribers.Tell(meeting);
}
