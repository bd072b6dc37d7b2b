using System.Collections.Immutable;

namespace Dashboard.Documents.Circulars;

/// <summary>An annex.</summary>
/// <param name="Label">Stands at the upper left, such as 附件1.</param>
/// <param name="Title">Stands centred below it.</param>
public sealed record CircularAnnex(string Label, string Title, ImmutableArray<CircularBlock> Blocks);
