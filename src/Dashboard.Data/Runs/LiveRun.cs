using Dashboard.Data.Measurement;
using Dashboard.Data.Schemes;
using Dashboard.Data.Storage;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data.Runs;

/// <summary>
/// The provisional run of the open period, kept in memory as one immutable object. When facts change it is computed anew in
/// the background: one computation at a time, and any number of changes in the meantime lead to one more.
/// </summary>
public sealed partial class LiveRun : IAsyncDisposable
{
    private readonly IDbContextFactory<DashboardContext> _contexts;
    private readonly SchemeStore _schemes;
    private readonly LedgerFacts _ledgers;
    private readonly BusinessClock _clock;
    private readonly ILogger<LiveRun> _logger;
    private readonly Subscribers<PublishedRun?> _subscribers;
    private readonly IDisposable _facts;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private PublishedRun? _current;
    private Task _work = Task.CompletedTask;
    private bool _again;

    public LiveRun(
        IDbContextFactory<DashboardContext> contexts,
        SchemeStore schemes,
        LedgerFacts ledgers,
        BusinessClock clock,
        FactsChanged factsChanged,
        ILogger<LiveRun> logger)
    {
        ArgumentNullException.ThrowIfNull(factsChanged);
        (_contexts, _schemes, _ledgers, _clock, _logger) = (contexts, schemes, ledgers, clock, logger);
        _subscribers = new Subscribers<PublishedRun?>(logger);
        _facts = factsChanged.Subscribe(_ => Refresh());
    }

    /// <summary>The run as it stands; null while no period is open. Reading it costs nothing.</summary>
    public PublishedRun? Current => Volatile.Read(ref _current);

    /// <summary>Calls back, on a background thread, each time <see cref="Current"/> has been replaced.</summary>
    public IDisposable Subscribe(Action subscriber)
    {
        ArgumentNullException.ThrowIfNull(subscriber);
        return _subscribers.Add(_ => subscriber());
    }

    /// <summary>Asks for a new computation and returns at once.</summary>
    public void Refresh()
    {
        lock (_lock)
        {
            if (_stopping.IsCancellationRequested)
            {
                return;
            }

            _again = true;
            if (_work.IsCompleted)
            {
                _work = Task.Run(WorkAsync);
            }
        }
    }

    /// <summary>Completes when every change announced so far is in <see cref="Current"/>, or its computation has failed.</summary>
    public Task SettledAsync()
    {
        lock (_lock)
        {
            return _work;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _facts.Dispose();
        await _stopping.CancelAsync();
        await SettledAsync();
        _stopping.Dispose();
    }

    private async Task WorkAsync()
    {
        while (true)
        {
            lock (_lock)
            {
                if (!_again || _stopping.IsCancellationRequested)
                {
                    // Decided under the lock, so that a change announced now starts a new task instead of being missed.
                    _work = Task.CompletedTask;
                    return;
                }

                _again = false;
            }

            await ComputeAsync(_stopping.Token);
        }
    }

    private async Task ComputeAsync(CancellationToken cancellationToken)
    {
        try
        {
            var run = await ReadAsync(cancellationToken);
            Volatile.Write(ref _current, run);
            _subscribers.Tell(run);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            LogStopped(_logger);
        }
#pragma warning disable CA1031 // The last good run stays on the pages; the failure is on record and the next change tries again.
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogFailure(_logger, e);
        }
    }

    private async Task<PublishedRun?> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);

        // One transaction: the period and its facts are read as they stood at one moment. This level gives the plain deferred
        // transaction of a reader; the default one would take the write lock and wait for every writer.
        await using var transaction = await context.Database.BeginTransactionAsync(
            System.Data.IsolationLevel.ReadUncommitted, cancellationToken);
        var asOf = _clock.Now;
        if (await OpenPeriod.FindAsync(context, cancellationToken) is not { } period)
        {
            return null;
        }

        var run = ScoringEngine.Score(await PeriodPackage.ReadAsync(context, _schemes, _ledgers, period, _clock.Today, cancellationToken));
        return new PublishedRun(period.Quarter, RunKind.Live, null, asOf, asOf, ScoringEngine.Version, run);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The live run could not be computed; the last one stays.")]
    private static partial void LogFailure(ILogger logger, Exception failure);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A computation of the live run was given up because the product stops.")]
    private static partial void LogStopped(ILogger logger);
}
