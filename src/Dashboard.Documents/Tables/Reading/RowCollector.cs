using System.Collections.Immutable;
using System.Globalization;

namespace Dashboard.Documents.Tables.Reading;

/// <summary>Takes rows as they come and makes a table of them: finds the headings, fills merged cells, holds the limits.</summary>
internal sealed class RowCollector(TableLimits limits, IProgress<int>? rowsRead, int rowsBetweenReports)
{
    private const int MostFaults = 1000;

    private readonly List<TableFault> _faults = [];
    private readonly List<(int Number, string?[] Cells)> _rows = [];
    private readonly Dictionary<int, List<int>> _merged = [];
    private int _heading = -1;
    private int _width;
    private long _filled;

    public string? Sheet { get; set; }

    public ImmutableArray<TableFault> Faults => [.. _faults];

    /// <param name="number">Above all numbers before.</param>
    /// <param name="cells">May end with empty ones.</param>
    public void Add(int number, ReadOnlySpan<string?> cells)
    {
        var length = cells.Length;
        while (length > 0 && cells[length - 1] is null)
        {
            length--;
        }

        if (length == 0)
        {
            return;
        }

        cells = cells[..length];
        if (_heading < 0 && length - cells.Count((string?)null) >= 2)
        {
            // A row with one cell above it is a title.
            _heading = _rows.Count;
        }

        if (_rows.Count - Math.Max(_heading, 0) > limits.MaxRows)
        {
            throw Refused(TableFaultKind.TooManyRows, number, null, limits.MaxRows);
        }

        _width = Math.Max(_width, length);
        _rows.Add((number, Sound(number, cells)));
        if (_rows.Count % rowsBetweenReports == 0)
        {
            rowsRead?.Report(_rows.Count);
        }
    }

    /// <summary>Puts the first cell of a merged area into all its cells, as a reader of the sheet sees it. Titles and headings do not flow into the rows below them.</summary>
    public void Merge(MergedArea area)
    {
        var heading = Math.Max(_heading, 0);
        if (_rows.Count <= heading || area.Top <= _rows[heading].Number || area.Left > _width)
        {
            return;
        }

        var right = Math.Min(area.Right, _width);
        string? value = null;
        for (var i = IndexFrom(area.Top); i < _rows.Count && _rows[i].Number <= area.Bottom; i++)
        {
            var (number, cells) = _rows[i];
            if (number == area.Top)
            {
                value = area.Left <= cells.Length ? cells[area.Left - 1] : null;
            }

            // Merged areas never overlap, so together they are no larger than the sheet. More would only cost time.
            _filled += right - area.Left + 1;
            if (_filled > (long)_rows.Count * _width)
            {
                throw Refused(TableFaultKind.NotATable, area.Top, null, null);
            }

            if (cells.Length < right)
            {
                Array.Resize(ref cells, right);
                _rows[i] = (number, cells);
            }

            for (var c = area.Left - 1; c < right; c++)
            {
                cells[c] = value;
                if (value is not null && (number != area.Top || c != area.Left - 1))
                {
                    (_merged.TryGetValue(number, out var filled) ? filled : _merged[number] = []).Add(c);
                }
            }
        }
    }

    public void Fault(TableFaultKind kind, int row, int column, string? limit = null)
    {
        if (_faults.Count < MostFaults)
        {
            _faults.Add(new TableFault(kind, Sheet, row, ColumnLetters.Of(column), limit));
        }
        else if (_faults.Count == MostFaults)
        {
            _faults.Add(new TableFault(TableFaultKind.MoreFaults, Sheet, Limit: MostFaults.ToString(CultureInfo.InvariantCulture)));
        }
    }

    public RefusedException Refused(TableFaultKind kind, int? row, int? column, int? limit) => new(
        new TableFault(kind, Sheet, row, column is { } c ? ColumnLetters.Of(c) : null, limit?.ToString(CultureInfo.InvariantCulture)));

    public TableFile ToTable(string? templateVersion)
    {
        if (_rows.Count == 0)
        {
            throw Refused(TableFaultKind.NoHeadings, null, null, null);
        }

        var heading = Math.Max(_heading, 0);
        var headings = Pad(_rows[heading].Cells).Select(h => h ?? string.Empty).ToImmutableArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var c = 0; c < headings.Length; c++)
        {
            if (headings[c].Length > 0 && !seen.Add(headings[c]))
            {
                throw new RefusedException(new TableFault(TableFaultKind.HeadingTwice, Sheet, _rows[heading].Number, ColumnLetters.Of(c + 1), headings[c]));
            }
        }

        var rows = new List<TableRow>(_rows.Count - heading - 1);
        foreach (var (number, cells) in _rows.Skip(heading + 1))
        {
            if (cells.AsSpan().ContainsAnyExcept((string?)null))
            {
                rows.Add(new TableRow(number, Pad(cells)) { Filled = _merged.TryGetValue(number, out var filled) ? [.. filled] : [] });
            }
        }

        rowsRead?.Report(rows.Count);
        return new TableFile(Sheet, templateVersion, headings, _rows[heading].Number, rows);
    }

    // Signs that nobody types and half characters come from damage or from machines; no caller should have to expect them.
    private string?[] Sound(int number, ReadOnlySpan<string?> cells)
    {
        var sound = cells.ToArray();
        for (var c = 0; c < sound.Length; c++)
        {
            if (sound[c] is { } text && !IsText(text))
            {
                sound[c] = null;
                Fault(TableFaultKind.BrokenCell, number, c + 1);
            }
        }

        return sound;
    }

    private static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) ? text[i] is not ('\t' or '\r' or '\n') : char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])))
            {
                return false;
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return true;
    }

    private ImmutableArray<string?> Pad(string?[] cells)
    {
        Array.Resize(ref cells, _width);
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray<string?>(cells);
    }

    private int IndexFrom(int number)
    {
        int low = 0, high = _rows.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _rows[middle].Number < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
