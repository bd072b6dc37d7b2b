using Dashboard.Data.Runs;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data.Ledgers;

/// <summary>Announces, after the commit, that an entry of a ledger was made or has changed, so that open pages show it.</summary>
public sealed class LedgersChanged(ILogger<LedgersChanged> logger)
{
    private readonly Subscribers<string> _subscribers = new(logger);

    /// <summary>Calls back, on the thread of whoever acted, with the code of the ledger.</summary>
    public IDisposable Subscribe(Action<string> subscriber) => _subscribers.Add(subscriber);

    internal void Raise(string ledger) => _subscribers.Tell(ledger);
}
