using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Dashboard.Documents.Slides;

namespace Dashboard.Benchmarks;

/// <summary>Slides and papers of a frozen meeting, written into memory.</summary>
[MemoryDiagnoser]
public class PaperBenchmarks : IAsyncDisposable
{
    private FrozenMeeting _meeting = null!;

    [GlobalSetup]
    public async Task PrepareAsync() => _meeting = await FrozenMeeting.MakeAsync(MeasurementBenchmarks.SeedFolder());

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        await _meeting.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>All 76 slides, words and figures.</summary>
    [Benchmark]
    public ImmutableArray<Slide> Compose() => _meeting.Compose();

    /// <summary>60 slides as pptx, with photos, native charts and their workbooks.</summary>
    [Benchmark]
    public async Task<long> Pptx()
    {
        using var output = new MemoryStream();
        await _meeting.Papers.WriteSlidesAsync(output, FrozenMeeting.Office, _meeting.Deck, CancellationToken.None);
        return output.Length;
    }

    /// <summary>The circular as docx, with the slides composed that it quotes.</summary>
    [Benchmark]
    public long Circular()
    {
        using var output = new MemoryStream();
        _meeting.Papers.WriteCircular(output, _meeting.Material);
        return output.Length;
    }

    /// <summary>Ranking and 50 score cards as one workbook with formulas.</summary>
    [Benchmark]
    public long Workbook()
    {
        using var output = new MemoryStream();
        _meeting.Papers.WriteScores(output, _meeting.Material, CancellationToken.None);
        return output.Length;
    }

    /// <summary>50 units, each as pptx, docx and xlsx, in one archive.</summary>
    [Benchmark]
    public long AllCards()
    {
        using var output = new MemoryStream();
        _meeting.Papers.WriteAllCards(output, _meeting.Material, _ => { }, CancellationToken.None);
        return output.Length;
    }
}
