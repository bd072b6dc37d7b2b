using Dashboard.Domain.Calendar;
using Microsoft.Extensions.Hosting;

namespace Dashboard.Data.Runs;

/// <summary>At the turn of each business day the live run is computed anew: what was due yesterday is overdue today, though nobody acted.</summary>
public sealed class DayTurn(LiveRun live, BusinessClock clock, TimeProvider time) : BackgroundService
{
    // A little after midnight, so that a clock that runs ahead by a moment does not see yesterday.
    private static readonly TimeSpan AfterMidnight = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = clock.Now;
            var next = new DateTimeOffset(now.Date.AddDays(1), now.Offset) + AfterMidnight;
            await Task.Delay(next - now, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                live.Refresh();
            }
        }
    }
}
