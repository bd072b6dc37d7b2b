using System.Text;

namespace Dashboard.Documents.Tables.Reading;

/// <summary>Reads csv as RFC 4180 has it, with comma, tab or semicolon between cells.</summary>
internal sealed class CsvReader
{
    private readonly string _text;
    private readonly char _separator;
    private readonly TableLimits _limits;
    private readonly RowCollector _rows;
    private readonly TextPool _pool = new();
    private readonly StringBuilder _quoted = new();
    private int _at;
    private int _line = 1;

    private CsvReader(string text, TableLimits limits, RowCollector rows)
    {
        _text = text;
        _separator = FindSeparator(text);
        _limits = limits;
        _rows = rows;
    }

    public static TableFile Read(string text, TableLimits limits, RowCollector rows, CancellationToken ct)
    {
        new CsvReader(text, limits, rows).ReadRows(ct);
        return rows.ToTable(null);
    }

    /// <summary>The first line with any separator outside of quotes decides: titles above the headings have none.</summary>
    private static char FindSeparator(string text)
    {
        var quoted = false;
        var found = '\0';
        foreach (var c in text)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c == ',')
            {
                return c;
            }
            else if (!quoted && (c == '\t' || (c == ';' && found == '\0')))
            {
                found = c;
            }
            else if (!quoted && c is '\r' or '\n' && found != '\0')
            {
                return found;
            }
        }

        return found == '\0' ? ',' : found;
    }

    private void ReadRows(CancellationToken ct)
    {
        var cells = new string?[_limits.MaxColumns];
        while (_at < _text.Length)
        {
            ct.ThrowIfCancellationRequested();
            var first = _line;
            var column = 0;
            do
            {
                var cell = ReadCell(first, ++column);
                if (column <= cells.Length)
                {
                    cells[column - 1] = cell;
                }
                else if (cell is not null)
                {
                    throw _rows.Refused(TableFaultKind.TooManyColumns, first, column, _limits.MaxColumns);
                }
            }
            while (Take(_separator));

            TakeLineEnd();
            _rows.Add(first, cells.AsSpan(0, Math.Min(column, cells.Length)));
        }
    }

    private string? ReadCell(int row, int column)
    {
        var cell = _at < _text.Length && _text[_at] == '"' ? ReadQuoted(row, column) : ReadPlain();
        cell = Neutralising.TakeOff(cell.Trim());
        if (cell.Length > _limits.MaxCellLength)
        {
            _rows.Fault(TableFaultKind.CellTooLong, row, column, _limits.MaxCellLength.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return null;
        }

        return cell.IsEmpty ? null : _pool.Get(cell);
    }

    private ReadOnlySpan<char> ReadPlain()
    {
        var start = _at;
        var length = _text.AsSpan(start).IndexOfAny(_separator, '\r', '\n');
        _at = length < 0 ? _text.Length : start + length;
        return _text.AsSpan(start, _at - start);
    }

    private ReadOnlySpan<char> ReadQuoted(int row, int column)
    {
        _quoted.Clear();
        _at++;
        while (true)
        {
            var length = _text.AsSpan(_at).IndexOf('"');
            if (length < 0)
            {
                throw _rows.Refused(TableFaultKind.OpenQuote, row, column, null);
            }

            CountLines(_text.AsSpan(_at, length));
            _quoted.Append(_text, _at, length);
            _at += length + 1;
            if (!Take('"'))
            {
                break;
            }

            _quoted.Append('"');
        }

        // What follows a closed quotation belongs to the cell as well; it would be lost otherwise.
        _quoted.Append(ReadPlain());
        return _quoted.ToString();
    }

    private bool Take(char expected)
    {
        if (_at >= _text.Length || _text[_at] != expected)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void TakeLineEnd()
    {
        if (Take('\r') | Take('\n'))
        {
            _line++;
        }
    }

    private void CountLines(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _line++;
            }
        }
    }
}
