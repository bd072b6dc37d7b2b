using Dashboard.Domain.Calendar;

namespace Dashboard.Data.Meetings;

/// <summary>What a meeting was frozen to; written once, a later freezing is another version.</summary>
internal sealed class MeetingFreezeRow
{
    /// <summary>Number of the meeting in its ledger.</summary>
    public required long Meeting { get; init; }

    /// <summary>1 for the first freezing; the highest is in force.</summary>
    public required int Version { get; init; }

    public required Quarter Quarter { get; init; }

    /// <summary>Number of the sealed run.</summary>
    public required long Run { get; init; }

    /// <summary>Whether the period was open.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>Numbers of the runs of earlier quarters as a JSON array, the latest last.</summary>
    public required string Earlier { get; init; }

    /// <summary>What stood in the ledgers, as <see cref="MeetingFactsJson"/> writes it.</summary>
    public required string Facts { get; init; }

    /// <summary>SHA-256 of <see cref="Facts"/>, lower-case hex.</summary>
    public required string FactsHash { get; init; }

    public required DateTimeOffset FrozenAt { get; init; }

    public required string FrozenBy { get; init; }

    public MeetingFreeze ToFreeze(string runHash) => new(Version, Quarter, Run, IsProvisional, FrozenAt, FrozenBy, runHash);
}
