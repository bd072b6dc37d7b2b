using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Engine;

namespace Dashboard.Data.Runs;

/// <summary>A score run together with what it is: everything that pages, slides and documents print about it.</summary>
/// <param name="Quarter">The period scored.</param>
/// <param name="Kind">Live (provisional, 暂), locked, published or for a meeting.</param>
/// <param name="Number">The number of the sealed run, printed on every document made from it; null for the live one.</param>
/// <param name="AsOf">The moment up to which facts count (数据截至).</param>
/// <param name="SealedAt">When it was sealed; for the live run when it was computed.</param>
/// <param name="EngineVersion">The engine that computed it.</param>
/// <param name="Run">The scores.</param>
public sealed record PublishedRun(
    Quarter Quarter,
    RunKind Kind,
    long? Number,
    DateTimeOffset AsOf,
    DateTimeOffset SealedAt,
    string EngineVersion,
    ScoreRun Run)
{
    /// <summary>Whether the word 暂 belongs beside every score.</summary>
    public bool IsProvisional => Kind == RunKind.Live;

    public string InputHash => Run.InputHash;

    public string OutputHash => Run.OutputHash;
}
