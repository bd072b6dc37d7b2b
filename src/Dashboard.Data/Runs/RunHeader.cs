using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;

namespace Dashboard.Data.Runs;

/// <summary>A sealed run without its scores, for lists.</summary>
public sealed record RunHeader(
    long Number,
    Quarter Quarter,
    RunKind Kind,
    string SchemeCode,
    string SchemeVersion,
    DateTimeOffset AsOf,
    DateTimeOffset SealedAt,
    string SealedBy,
    string EngineVersion,
    string InputHash,
    string OutputHash);
