using System.Collections.Concurrent;
using Dashboard.Data.Runs;
using Dashboard.Domain.Access;

namespace Dashboard.Data.Meetings;

/// <summary>
/// Sealed runs that meetings read, kept once they have verified: they never change, and a show must not wait for each of them to be scored again.
/// </summary>
public sealed class MeetingRuns(ScoreRunStore store, RunCatalogue catalogue)
{
    private const int MostKept = 16;

    private readonly ConcurrentDictionary<long, PublishedRun> _kept = new();

    /// <summary>A sealed run by its number.</summary>
    /// <exception cref="RunCorruptException">It does not verify, or is gone.</exception>
    internal async Task<PublishedRun> FindAsync(long number, CancellationToken cancellationToken)
    {
        if (_kept.TryGetValue(number, out var kept))
        {
            return kept;
        }

        var run = catalogue.Runs.Values.FirstOrDefault(r => r.Number == number)
            ?? await store.LoadAsync(Actor.System, number, cancellationToken)
            ?? throw new RunCorruptException(number, "it is gone.");
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        return _kept.GetOrAdd(number, run);
    }
}
