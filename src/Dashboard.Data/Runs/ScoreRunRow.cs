using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;

namespace Dashboard.Data.Runs;

internal sealed class ScoreRunRow
{
    public required long Number { get; init; }

    public required Quarter Quarter { get; init; }

    public required RunKind Kind { get; init; }

    public required string SchemeCode { get; init; }

    public required string SchemeVersion { get; init; }

    public required DateTimeOffset AsOf { get; init; }

    public required DateTimeOffset SealedAt { get; init; }

    public required string SealedBy { get; init; }

    public required string EngineVersion { get; init; }

    public required string InputHash { get; init; }

    public required string OutputHash { get; init; }

    /// <summary>The whole scheme package that was scored, as a zip: anybody can score it again.</summary>
    public required byte[] Archive { get; init; }
}
