using System.Collections.Immutable;
using Dashboard.Data.Storage;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data.Runs;

/// <summary>
/// The run that counts for each quarter, in memory: the published one, else the locked one, else the live one. Every sealed run
/// is verified when it is loaded. Whoever reads from it shows only what <see cref="Domain.Access.AccessRules"/> grants.
/// </summary>
public sealed class RunCatalogue : IDisposable
{
    private readonly IDbContextFactory<DashboardContext> _contexts;
    private readonly LiveRun _live;
    private readonly Subscribers<Quarter> _subscribers;
    private readonly IDisposable _liveSubscription;
    private ImmutableSortedDictionary<Quarter, PublishedRun> _sealed = ImmutableSortedDictionary<Quarter, PublishedRun>.Empty;

    public RunCatalogue(IDbContextFactory<DashboardContext> contexts, LiveRun live, ILogger<RunCatalogue> logger)
    {
        ArgumentNullException.ThrowIfNull(live);
        (_contexts, _live) = (contexts, live);
        _subscribers = new Subscribers<Quarter>(logger);
        _liveSubscription = live.Subscribe(() => Announce(_live.Current));
    }

    /// <summary>The run of every quarter that has one, including the live one, in the order of time.</summary>
    public ImmutableSortedDictionary<Quarter, PublishedRun> Runs
    {
        get
        {
            var runs = Volatile.Read(ref _sealed);

            // A period that was just locked may still be the live run's until that is computed anew: the sealed one counts.
            return _live.Current is { } live && !runs.ContainsKey(live.Quarter) ? runs.Add(live.Quarter, live) : runs;
        }
    }

    /// <summary>The provisional run of the open period; null while none is open.</summary>
    public PublishedRun? Live => _live.Current;

    /// <summary>The latest sealed run; null before the first.</summary>
    public PublishedRun? LatestSealed => Volatile.Read(ref _sealed) is { IsEmpty: false } runs ? runs[runs.Keys.Max()] : null;

    /// <summary>The run that counts for a quarter, or null.</summary>
    public PublishedRun? Find(Quarter quarter) => Runs.GetValueOrDefault(quarter);

    /// <summary>The run of the nearest earlier quarter that has one, for comparison; null when there is none.</summary>
    public PublishedRun? Before(Quarter quarter) => Runs.Where(r => r.Key < quarter).Select(r => r.Value).LastOrDefault();

    /// <summary>Calls back, on a background thread, with the quarter whose run has been replaced.</summary>
    public IDisposable Subscribe(Action<Quarter> subscriber) => _subscribers.Add(subscriber);

    public void Dispose() => _liveSubscription.Dispose();

    /// <summary>Loads and verifies the sealed run of each quarter.</summary>
    /// <exception cref="RunCorruptException">A run does not verify; nothing is shown rather than a doubtful number.</exception>
    internal async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var heads = await context.ScoreRuns.AsNoTracking()
            .Where(r => r.Kind == RunKind.Published || r.Kind == RunKind.Locked)
            .Select(r => new { r.Number, r.Quarter, r.Kind }).ToListAsync(cancellationToken);
        var numbers = heads.GroupBy(h => h.Quarter)
            .Select(g => g.OrderByDescending(h => h.Kind == RunKind.Published).ThenByDescending(h => h.Number).First().Number).ToList();
        var rows = await context.ScoreRuns.AsNoTracking().Where(r => numbers.Contains(r.Number)).ToListAsync(cancellationToken);
        var units = (await context.ScoreRunUnits.AsNoTracking().Where(u => numbers.Contains(u.Run)).ToListAsync(cancellationToken))
            .ToLookup(u => u.Run);
        var runs = rows.Select(r => SealedRun.Verify(r, [.. units[r.Number]]));
        Volatile.Write(ref _sealed, runs.ToImmutableSortedDictionary(r => r.Quarter, r => r));
    }

    /// <summary>Takes in a run that has just been sealed. A meeting run counts for its meeting only.</summary>
    internal void Take(PublishedRun run)
    {
        if (run.Kind is not (RunKind.Locked or RunKind.Published))
        {
            return;
        }

        ImmutableInterlocked.Update(ref _sealed, (runs, added) => runs.SetItem(added.Quarter, added), run);
        Announce(run);
    }

    private void Announce(PublishedRun? run)
    {
        if (run is not null)
        {
            _subscribers.Tell(run.Quarter);
        }
    }
}
