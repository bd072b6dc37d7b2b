using Dashboard.Data.Storage;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Packages;

namespace Dashboard.Data.Runs;

/// <summary>Turns a score run into rows that can prove themselves, and such rows back into the run.</summary>
internal static class SealedRun
{
    public static ScoreRunRow ToRow(
        ScoreRun run, long number, Quarter quarter, RunKind kind, DateTimeOffset asOf, DateTimeOffset sealedAt, string sealedBy) => new()
        {
            Number = number,
            Quarter = quarter,
            Kind = kind,
            SchemeCode = run.Package.Scheme.Code,
            SchemeVersion = run.Package.Scheme.Version,
            AsOf = asOf,
            SealedAt = sealedAt,
            SealedBy = sealedBy,
            EngineVersion = ScoringEngine.Version,
            InputHash = run.InputHash,
            OutputHash = run.OutputHash,
            Archive = ZipBytes.Pack(PackageWriter.Write(run.Package)),
        };

    public static IEnumerable<ScoreRunUnitRow> ToUnitRows(ScoreRun run, long number) => run.Results.Select(r => new ScoreRunUnitRow
    {
        Run = number,
        Unit = r.Unit.Code,

        // Official totals have two decimals. An analytical one is cut to them for lists; the archive keeps it exactly.
        Total = r.Total is { } total ? decimal.Round(total, 2, MidpointRounding.AwayFromZero) : null,
        Rank = r.Rank,
        Grade = r.Grade,
    });

    /// <summary>Scores the archive again and refuses a result that differs from what was sealed.</summary>
    /// <exception cref="RunCorruptException">Anything differs.</exception>
    public static PublishedRun Verify(ScoreRunRow row, IReadOnlyCollection<ScoreRunUnitRow> units)
    {
        var run = Score(row);
        Require(row, string.Equals(run.InputHash, row.InputHash, StringComparison.Ordinal), "the hash of the inputs differs.");
        Require(row, string.Equals(run.OutputHash, row.OutputHash, StringComparison.Ordinal), "the hash of the results differs.");
        var scored = ToUnitRows(run, row.Number).Select(u => (u.Unit, u.Total, u.Rank, u.Grade)).ToHashSet();
        Require(row, scored.SetEquals(units.Select(u => (u.Unit, u.Total, u.Rank, u.Grade))), "the listed totals, ranks or grades differ.");
        return ToPublished(row, run);
    }

    public static PublishedRun ToPublished(ScoreRunRow row, ScoreRun run) =>
        new(row.Quarter, row.Kind, row.Number, row.AsOf, row.SealedAt, row.EngineVersion, run);

    public static RunHeader ToHeader(ScoreRunRow row) => new(
        row.Number, row.Quarter, row.Kind, row.SchemeCode, row.SchemeVersion, row.AsOf, row.SealedAt, row.SealedBy, row.EngineVersion,
        row.InputHash, row.OutputHash);

    private static ScoreRun Score(ScoreRunRow row)
    {
        try
        {
            var read = PackageReader.Read(ZipBytes.Open(row.Archive));
            return read.Package is { } package
                ? ScoringEngine.Score(package)
                : throw new RunCorruptException(row.Number, $"its archive has {read.Faults.Count} faults.");
        }
        catch (InvalidDataException e)
        {
            throw new RunCorruptException(row.Number, "its archive cannot be opened.", e);
        }
    }

    private static void Require(ScoreRunRow row, bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new RunCorruptException(row.Number, otherwise);
        }
    }
}
