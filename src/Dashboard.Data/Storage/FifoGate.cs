namespace Dashboard.Data.Storage;

/// <summary>Lets one in at a time, strictly in the order of asking, so that under load nobody waits for ever.</summary>
internal sealed class FifoGate
{
    private readonly Lock _lock = new();
    private readonly LinkedList<TaskCompletionSource<Pass>> _waiting = [];
    private bool _taken;

    public Task<Pass> EnterAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<Pass>(cancellationToken);
        }

        TaskCompletionSource<Pass> place;
        lock (_lock)
        {
            if (!_taken)
            {
                _taken = true;
                return Task.FromResult(new Pass(this));
            }

            place = new TaskCompletionSource<Pass>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.AddLast(place);
        }

        return WaitAsync(place, cancellationToken);
    }

    private static async Task<Pass> WaitAsync(TaskCompletionSource<Pass> place, CancellationToken cancellationToken)
    {
        // A place whose owner gave up is skipped by Leave, because it can no longer be completed.
        await using var registration = cancellationToken.Register(() => place.TrySetCanceled(cancellationToken));
        return await place.Task;
    }

    private void Leave()
    {
        lock (_lock)
        {
            while (_waiting.First is { } first)
            {
                _waiting.RemoveFirst();
                if (first.Value.TrySetResult(new Pass(this)))
                {
                    return;
                }
            }

            _taken = false;
        }
    }

    /// <summary>The right to be inside; given back once, when disposed.</summary>
    public sealed class Pass(FifoGate gate) : IDisposable
    {
        private FifoGate? _gate = gate;

        public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Leave();
    }
}
