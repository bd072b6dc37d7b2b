using System.Buffers;
using System.Text;

namespace Dashboard.Scoring.Packages;

/// <summary>
/// Reads comma-separated UTF-8 rows with RFC 4180 quoting, one at a time, and knows the line that each row began in.
/// Rows of one empty cell are passed over.
/// </summary>
internal sealed class CsvReader : IDisposable
{
    // With its identifier on, the encoding makes the reader pass over a byte order mark.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly SearchValues<char> CellEnd = SearchValues.Create(",\"\r\n");

    private readonly StreamReader _reader;
    private readonly Action<long>? _progress;
    private readonly char[] _buffer = new char[1 << 16];
    private readonly List<int> _ends = [];
    private char[] _row = new char[1 << 12];
    private int _rowLength;
    private int _position;
    private int _length;
    private int _line = 1;

    public CsvReader(Stream stream, Action<long>? progress)
    {
        _reader = new StreamReader(stream, Strict, detectEncodingFromByteOrderMarks: false, 1 << 16);
        _progress = progress;
    }

    /// <summary>Line in which the current row begins, from 1.</summary>
    public int Line { get; private set; }

    public int Count => _ends.Count;

    /// <summary>What is wrong with the quoting of the current row, if anything.</summary>
    public FaultKind? QuoteFault { get; private set; }

    public ReadOnlySpan<char> this[int cell] =>
        _row.AsSpan((cell == 0 ? 0 : _ends[cell - 1]).._ends[cell]);

    /// <summary>Moves to the next row; false at the end.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are no UTF-8.</exception>
    public bool Read()
    {
        do
        {
            _ends.Clear();
            _rowLength = 0;
            QuoteFault = null;
            Line = _line;
            if (!ReadRow())
            {
                return false;
            }
        }
        while (_ends.Count == 1 && _rowLength == 0);

        return true;
    }

    public void Dispose() => _reader.Dispose();

    private bool ReadRow()
    {
        if (Peek() < 0)
        {
            return false;
        }

        while (true)
        {
            if (Peek() == '"')
            {
                ReadQuoted();
            }
            else
            {
                ReadBare();
            }

            _ends.Add(_rowLength);
            var next = Peek();
            if (next != ',')
            {
                EndLine(next);
                return true;
            }

            _position++;
        }
    }

    private void ReadBare()
    {
        while (Peek() >= 0)
        {
            var rest = _buffer.AsSpan(_position.._length);
            var end = rest.IndexOfAny(CellEnd);
            var taken = end < 0 ? rest.Length : end;
            Append(rest[..taken]);
            _position += taken;
            if (end < 0)
            {
                continue;
            }

            if (_buffer[_position] != '"')
            {
                return;
            }

            QuoteFault ??= FaultKind.StrayQuote;
            Append("\"");
            _position++;
        }
    }

    private void ReadQuoted()
    {
        _position++;
        while (true)
        {
            var c = Peek();
            if (c < 0)
            {
                QuoteFault ??= FaultKind.OpenQuote;
                return;
            }

            _position++;
            if (c == '"')
            {
                if (Peek() != '"')
                {
                    break;
                }

                _position++;
            }
            else if (c == '\n')
            {
                _line++;
            }

            Append([(char)c]);
        }

        if (Peek() is not (-1 or ',' or '\r' or '\n'))
        {
            QuoteFault ??= FaultKind.StrayQuote;
            ReadBare();
        }
    }

    private void EndLine(int next)
    {
        if (next < 0)
        {
            return;
        }

        _position++;
        _line++;
        if (next == '\r' && Peek() == '\n')
        {
            _position++;
        }
    }

    private int Peek()
    {
        if (_position < _length)
        {
            return _buffer[_position];
        }

        _length = _reader.Read(_buffer, 0, _buffer.Length);
        _position = 0;
        if (_length == 0)
        {
            return -1;
        }

        _progress?.Invoke(_length);
        return _buffer[0];
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_rowLength + text.Length > _row.Length)
        {
            Array.Resize(ref _row, Math.Max(_row.Length * 2, _rowLength + text.Length));
        }

        text.CopyTo(_row.AsSpan(_rowLength));
        _rowLength += text.Length;
    }
}
