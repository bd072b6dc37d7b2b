using System.Text;

namespace Dashboard.Scoring.Packages;

/// <summary>A CSV file of a package with its columns found by name; reports what is wrong with encoding, header and rows.</summary>
internal sealed class PackageTable
{
    private readonly string _file;
    private readonly FaultList _faults;
    private readonly PackageFiles _files;

    public PackageTable(PackageFiles files, string file, FaultList faults)
    {
        _files = files;
        _file = file;
        _faults = faults;
    }

    /// <summary>Names of all columns as the header gives them.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>Reads every row that has as many cells as the header, with the cells of the named columns in their order.</summary>
    /// <returns>False when the file is missing.</returns>
    public bool Read(IReadOnlyList<string> required, IReadOnlyList<string> optional, Action<PackageRow> read)
    {
        using var stream = _files.Open(_file);
        if (stream is null)
        {
            return false;
        }

        if (HeadIsForeign())
        {
            return true;
        }

        try
        {
            using var csv = new CsvReader(stream, _files.Progress);
            ReadRows(csv, required, optional, read);
        }
        catch (DecoderFallbackException)
        {
            using var again = _files.Open(_file)!;
            var (line, encoding) = EncodingDiagnosis.OfBody(again);
            _faults.Add(_file, line, FaultKind.NotUtf8, encoding);
        }

        return true;
    }

    private bool HeadIsForeign()
    {
        using var head = _files.Open(_file)!;
        Span<byte> bytes = stackalloc byte[64];
        var length = head.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (EncodingDiagnosis.OfHead(bytes[..length]) is not { } encoding)
        {
            return false;
        }

        _faults.Add(_file, 1, FaultKind.NotUtf8, encoding);
        return true;
    }

    private void ReadRows(CsvReader csv, IReadOnlyList<string> required, IReadOnlyList<string> optional, Action<PackageRow> read)
    {
        if (!csv.Read())
        {
            _faults.Add(_file, 1, FaultKind.EmptyFile, string.Join(',', required));
            return;
        }

        if (csv.QuoteFault is { } broken)
        {
            _faults.Add(_file, csv.Line, broken);
            _faults.Unread(_file);
            return;
        }

        var header = new string[csv.Count];
        for (var i = 0; i < header.Length; i++)
        {
            header[i] = csv[i].ToString();
        }

        Columns = header;
        var missing = required.Except(header, StringComparer.Ordinal).ToList();
        missing.ForEach(name => _faults.Add(_file, csv.Line, FaultKind.MissingColumn, name, string.Join(',', required)));
        var twice = header.GroupBy(name => name, StringComparer.Ordinal).Where(g => g.Key.Length > 0 && g.Count() > 1).ToList();
        twice.ForEach(g => _faults.Add(_file, csv.Line, FaultKind.ColumnTwice, g.Key));
        if (missing.Count > 0 || twice.Count > 0)
        {
            return;
        }

        var places = required.Concat(optional).Select(name => Array.IndexOf(header, name)).ToArray();
        var row = new PackageRow(_file, csv, places, [.. required, .. optional], _faults);
        while (csv.Read())
        {
            if (csv.QuoteFault is { } quote)
            {
                _faults.Add(_file, csv.Line, quote);
                Lose(csv, places[0]);
            }
            else if (csv.Count != header.Length)
            {
                _faults.Add(_file, csv.Line, FaultKind.CellCount, csv.Count, header.Length);
                Lose(csv, places[0]);
            }
            else
            {
                read(row);
            }
        }
    }

    private void Lose(CsvReader csv, int key)
    {
        if (key < csv.Count)
        {
            _faults.Lose(_file, csv[key].ToString());
        }
    }
}
