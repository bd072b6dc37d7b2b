namespace Dashboard.Scoring.Packages;

/// <summary>
/// Collects every fault of a package while it is read, and leaves out those that only follow from another: where a file
/// could not be read, or a row of it had to be passed over, what refers to it is not called unknown.
/// </summary>
internal sealed class FaultList
{
    private readonly List<Fault> _faults = [];
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private readonly HashSet<(string File, string Key)> _lost = [];

    public int Count => _faults.Count;

    public void Add(string file, int line, FaultKind kind, params object[] arguments)
    {
        if (kind is FaultKind.MissingFile or FaultKind.NotUtf8 or FaultKind.EmptyFile or FaultKind.MissingColumn
            or FaultKind.ColumnTwice or FaultKind.SchemeNotJson or FaultKind.OpenQuote)
        {
            _unread.Add(file);
        }

        if (!Follows(kind, arguments))
        {
            _faults.Add(new Fault(file, line, kind, arguments));
        }
    }

    /// <summary>Notes that a file was not read to its end.</summary>
    public void Unread(string file) => _unread.Add(file);

    /// <summary>Notes the key of a row that had to be passed over.</summary>
    public void Lose(string file, string key) => _lost.Add((file, key));

    /// <summary>Whether a file was read from its header to its end.</summary>
    public bool IsWhole(string file) => !_unread.Contains(file);

    /// <summary>By file in reading order, then by line.</summary>
    public IReadOnlyList<Fault> Sorted() =>
        [.. _faults.OrderBy(f => Array.IndexOf(PackageFileNames.All, f.File)).ThenBy(f => f.Line)];

    private bool Follows(FaultKind kind, object[] arguments) => kind switch
    {
        FaultKind.UnknownParent => Misses(PackageFileNames.Nodes, arguments[1]),
        FaultKind.UnknownNode or FaultKind.UnknownIndicator or FaultKind.TieBreakUnknown => Misses(PackageFileNames.Nodes, arguments[0]),
        FaultKind.NoRoot or FaultKind.RuleMissing => !IsWhole(PackageFileNames.Nodes),
        FaultKind.WeightsAllZero => !IsWhole(PackageFileNames.Nodes) || !IsWhole(PackageFileNames.Weights),
        FaultKind.UnknownUnit => Misses(PackageFileNames.Units, arguments[0]),
        FaultKind.UnknownAdjuster => Misses(PackageFileNames.Adjusters, arguments[0]),
        FaultKind.UnknownGrade => !IsWhole(PackageFileNames.Scheme),
        _ => false,
    };

    private bool Misses(string file, object key) => !IsWhole(file) || _lost.Contains((file, (string)key));
}
