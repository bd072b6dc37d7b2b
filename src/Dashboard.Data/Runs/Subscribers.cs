using Microsoft.Extensions.Logging;

namespace Dashboard.Data.Runs;

/// <summary>Those who want to hear of something. One that throws does not keep the others from hearing it.</summary>
internal sealed partial class Subscribers<T>(ILogger logger)
{
    private readonly Lock _lock = new();
    private Action<T>[] _all = [];

    public IDisposable Add(Action<T> subscriber)
    {
        ArgumentNullException.ThrowIfNull(subscriber);
        lock (_lock)
        {
            _all = [.. _all, subscriber];
        }

        return new Subscription(this, subscriber);
    }

    public void Tell(T what)
    {
        foreach (var subscriber in Volatile.Read(ref _all))
        {
            try
            {
                subscriber(what);
            }
#pragma warning disable CA1031 // A page that fails to redraw must not stop the announcement to the others.
            catch (Exception e)
#pragma warning restore CA1031
            {
                LogFailure(logger, e);
            }
        }
    }

    private void Remove(Action<T> subscriber)
    {
        lock (_lock)
        {
            var place = Array.IndexOf(_all, subscriber);
            if (place >= 0)
            {
                _all = [.. _all[..place], .. _all[(place + 1)..]];
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A subscriber failed while it was told of a change.")]
    private static partial void LogFailure(ILogger logger, Exception failure);

    private sealed class Subscription(Subscribers<T> subscribers, Action<T> subscriber) : IDisposable
    {
        private Subscribers<T>? _subscribers = subscribers;

        public void Dispose() => Interlocked.Exchange(ref _subscribers, null)?.Remove(subscriber);
    }
}
