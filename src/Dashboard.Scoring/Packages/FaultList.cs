namespace Dashboard.Scoring.Packages;

/// <summary>Collects every fault of a package while it is read.</summary>
internal sealed class FaultList
{
    private readonly List<Fault> _faults = [];

    public int Count => _faults.Count;

    public void Add(string file, int line, FaultKind kind, params object[] arguments) =>
        _faults.Add(new Fault(file, line, kind, arguments));

    /// <summary>By file in reading order, then by line.</summary>
    public IReadOnlyList<Fault> Sorted() =>
        [.. _faults.OrderBy(f => Array.IndexOf(PackageFileNames.All, f.File)).ThenBy(f => f.Line)];
}
