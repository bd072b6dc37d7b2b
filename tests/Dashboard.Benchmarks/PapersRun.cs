using System.Diagnostics;

namespace Dashboard.Benchmarks;

/// <summary>Makes every paper of a meeting once after another in one process, and says how far that process grows.</summary>
internal static class PapersRun
{
    public static async Task<int> RunAsync(string seedFolder)
    {
        await using var meeting = await FrozenMeeting.MakeAsync(seedFolder);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;
        await TellAsync("slides", process, before, output => meeting.Papers.WriteSlidesAsync(output, FrozenMeeting.Office, meeting.Deck, CancellationToken.None));
        await TellAsync("circular", process, before, output => Done(() => meeting.Papers.WriteCircular(output, meeting.Material)));
        await TellAsync("workbook", process, before, output => Done(() => meeting.Papers.WriteScores(output, meeting.Material, CancellationToken.None)));
        await TellAsync("all cards", process, before, output => Done(() => meeting.Papers.WriteAllCards(output, meeting.Material, _ => { }, CancellationToken.None)));
        return 0;
    }

    // To a file, as the product does it: what lies in memory is what the making itself needs.
    private static async Task TellAsync(string what, Process process, long before, Func<Stream, Task> write)
    {
        var path = Path.GetTempFileName();
        var watch = Stopwatch.StartNew();
        await using (var file = File.Create(path))
        {
            await write(file);
            Console.WriteLine(FormattableString.Invariant($"{what}: {watch.ElapsedMilliseconds} ms, {file.Length / 1024} KiB"));
        }

        File.Delete(path);
        process.Refresh();
        Console.WriteLine(FormattableString.Invariant($"  process before {before / 1048576} MiB, at most {process.PeakWorkingSet64 / 1048576} MiB"));
    }

    private static Task Done(Action write)
    {
        write();
        return Task.CompletedTask;
    }
}
