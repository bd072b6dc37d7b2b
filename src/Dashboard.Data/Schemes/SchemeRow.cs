namespace Dashboard.Data.Schemes;

internal sealed class SchemeRow
{
    public required string Code { get; init; }

    public required string Version { get; init; }

    public required SchemeStatus Status { get; set; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>The scheme's part of its package (tree, weights, adjusters, units) as a zip.</summary>
    public required byte[] Files { get; init; }
}
