using System.Collections.Immutable;

namespace Dashboard.Domain.Ledgers.Importing;

/// <summary>A row of a file as it was written.</summary>
/// <param name="Row">Row of the sheet or line of the file, so that people find it again.</param>
/// <param name="Subject">The unit or village, by name or code; null when it is empty.</param>
/// <param name="State">The state, by name or code; null when it is empty.</param>
/// <param name="Told">By field, for the fields that the file has a column for; null where the cell is empty.</param>
/// <param name="Faults">What is wrong with its cells before anybody asks what they mean, such as a broken formula.</param>
public sealed record ImportRow(int Row, string? Subject, string? State, IReadOnlyDictionary<string, string?> Told, ImmutableArray<EntryFault> Faults)
{
    /// <summary>What a fault of the cell of the state names as its field; no field can be called so.</summary>
    public const string StateField = "state";

    /// <summary>The entry that an export wrote here, with the version that it had then; null when the row did not come from one.</summary>
    public (long Number, int Version)? Exported { get; init; }
}
