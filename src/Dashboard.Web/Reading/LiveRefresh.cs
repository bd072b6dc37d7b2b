using System.Globalization;

namespace Dashboard.Web.Reading;

/// <summary>
/// Reads a component anew when something that it shows has changed. One reading at a time, and any number of announcements
/// meanwhile lead to one more, so that an older answer never comes after a newer one. A failure goes to the component's error frame.
/// </summary>
/// <param name="dispatch">The component's <c>InvokeAsync</c>: announcements come on the thread of whoever acted.</param>
/// <param name="refresh">Reads and redraws.</param>
/// <param name="fail">The component's <c>DispatchExceptionAsync</c>.</param>
internal sealed class LiveRefresh(Func<Func<Task>, Task> dispatch, Func<Task> refresh, Func<Exception, Task> fail) : IDisposable
{
    private readonly Lock _lock = new();

    // Announcements come with the language of whoever acted; the page is its reader's.
    private readonly (CultureInfo Culture, CultureInfo Words) _reader = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
    private readonly List<IDisposable> _subscriptions = [];
    private bool _running;
    private bool _again;
    private bool _disposed;

    /// <summary>Subscribes, the first time it is asked and unless the component is gone already.</summary>
    public void Listen(params ReadOnlySpan<Func<Action, IDisposable>> subscribe)
    {
        lock (_lock)
        {
            if (_disposed || _subscriptions.Count > 0)
            {
                return;
            }

            foreach (var one in subscribe)
            {
                _subscriptions.Add(one(Announce));
            }
        }
    }

    private void Announce()
    {
        lock (_lock)
        {
            if (_disposed || _running)
            {
                _again = true;
                return;
            }

            _running = true;
        }

        _ = dispatch(RunAsync);
    }

    public void Dispose()
    {
        List<IDisposable> held;
        lock (_lock)
        {
            _disposed = true;
            held = [.. _subscriptions];
            _subscriptions.Clear();
        }

        held.ForEach(s => s.Dispose());
    }

    private async Task RunAsync()
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _reader;
        while (true)
        {
            lock (_lock)
            {
                if (_disposed)
                {
                    return;
                }

                _again = false;
            }

            try
            {
                await refresh().ConfigureAwait(true);
            }
#pragma warning disable CA1031 // The error frame around the component shows it.
            catch (Exception e)
#pragma warning restore CA1031
            {
                await fail(e).ConfigureAwait(true);
            }

            lock (_lock)
            {
                if (!_again)
                {
                    _running = false;
                    return;
                }
            }
        }
    }
}
