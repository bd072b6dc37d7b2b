using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Dashboard.Data.Inspections;
using Dashboard.EndToEnd.Tests.Reliability;
using SkiaSharp;

namespace Dashboard.Benchmarks;

/// <summary>
/// A county's inspectors coming back into reach at once: 200 records with three photos each, all sent at the same moment through
/// the API of a server process. Prints throughput, latencies and how much memory the server took more.
/// </summary>
internal static class FieldLoad
{
    private const int Submissions = 200;
    private const int PhotosOfEach = 3;
    private const int WarmUp = 4;
    private const int Pictures = 8;
    private const double Mebi = 1024 * 1024;

    public static async Task RunAsync(string seedFolder, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-load-").FullName;
        try
        {
            using var server = await ServerProcess.StartAsync(
                Path.Combine(folder, "dashboard.db"), seedFolder, new Dictionary<string, string> { ["Field__RequestsPerMinute"] = "1000000" }, cancellationToken);
            using var phone = await FieldPhone.OpenAsync(server.Address, "inspector-3", null, cancellationToken);
            var (photos, records) = await PrepareAsync(phone, cancellationToken);
            await SendAsync(phone, photos, records[..WarmUp], new ConcurrentBag<double>(), cancellationToken);

            var before = server.WorkingSet;
            using var sampling = new CancellationTokenSource();
            var peak = PeakAsync(server, sampling.Token);
            var latencies = new ConcurrentBag<double>();
            var watch = Stopwatch.StartNew();
            await SendAsync(phone, photos, records[WarmUp..], latencies, cancellationToken);
            watch.Stop();
            await sampling.CancelAsync();
            Print(photos, watch.Elapsed, [.. latencies.Order()], before, await peak);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(byte[][] Photos, FieldRecord[] Records)> PrepareAsync(FieldPhone phone, CancellationToken cancellationToken)
    {
        var drawn = Enumerable.Range(0, Pictures).Select(Photo).ToArray();

        // Bytes of its own behind its end make each a photo of its own, as drawing each would.
        var photos = Enumerable.Range(0, (WarmUp + Submissions) * PhotosOfEach)
            .Select(i => (byte[])[.. drawn[i % Pictures], .. BitConverter.GetBytes(i)]).ToArray();
        var first = await phone.NewRecordAsync("CK3", "ENF-02", "政务服务大厅", [], cancellationToken);
        var records = new FieldRecord[WarmUp + Submissions];
        for (var i = 0; i < records.Length; i++)
        {
            records[i] = first with
            {
                Id = Guid.NewGuid(),
                Photos = [.. Enumerable.Range(i * PhotosOfEach, PhotosOfEach).Select(p => new FieldPhoto(Guid.NewGuid(), "CK3-01", Hash(photos[p])))],
            };
        }

        return (photos, records);
    }

    private static Task SendAsync(
        FieldPhone phone, byte[][] photos, FieldRecord[] records, ConcurrentBag<double> latencies, CancellationToken cancellationToken)
    {
        var byHash = photos.ToDictionary(Hash);
        return Task.WhenAll(records.Select(async record =>
        {
            var watch = Stopwatch.StartNew();
            foreach (var photo in record.Photos)
            {
                await phone.SendPhotoAsync(record, photo, byHash[photo.Sha256], cancellationToken);
            }

            await phone.SendAsync(record, cancellationToken);
            latencies.Add(watch.Elapsed.TotalMilliseconds);
        }));
    }

    private static async Task<long> PeakAsync(ServerProcess server, CancellationToken cancellationToken)
    {
        var peak = 0L;
        while (!cancellationToken.IsCancellationRequested)
        {
            peak = Math.Max(peak, server.WorkingSet);
            await Task.Delay(20, CancellationToken.None);
        }

        return peak;
    }

    private static void Print(byte[][] photos, TimeSpan elapsed, double[] latencies, long before, long peak)
    {
        var bytes = photos.Skip(WarmUp * PhotosOfEach).Sum(p => (long)p.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {Submissions} submissions x {PhotosOfEach} photos ({bytes / Mebi:F0} MiB, {photos[0].Length / 1024.0:F0} KiB each) at once
            elapsed               {elapsed.TotalSeconds:F1} s
            throughput            {Submissions / elapsed.TotalSeconds:F1} records/s, {Submissions * PhotosOfEach / elapsed.TotalSeconds:F1} photos/s
            whole submission      p50 {At(latencies, 0.5):F0} ms, p95 {At(latencies, 0.95):F0} ms, max {latencies[^1]:F0} ms
            working set           {before / Mebi:F0} MiB before, {peak / Mebi:F0} MiB at most, {(peak - before) / Mebi:+0;-0} MiB
            """));
    }

    private static double At(double[] sorted, double share) => sorted[(int)Math.Ceiling(sorted.Length * share) - 1];

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));

    /// <summary>As a phone sends it: long side 2048, some 400 KiB.</summary>
    private static byte[] Photo(int number)
    {
        using var bitmap = new SKBitmap(2048, 1536);
        using (var canvas = new SKCanvas(bitmap))
        {
            using var noise = SKShader.CreatePerlinNoiseFractalNoise(0.08f, 0.08f, 3, number);
            using var paint = new SKPaint { Shader = noise };
            canvas.Clear(SKColors.SteelBlue);
            canvas.DrawRect(0, 0, 2048, 1536, paint);
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 70);
        return data.ToArray();
    }
}
