using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Dashboard.Documents.Tables.Reading;

namespace Dashboard.Documents.Tables;

/// <summary>Reads a table out of a file from a stranger: xlsx or csv, told by the first bytes and never by the name.</summary>
public static class TableReader
{
    private const int RowsBetweenReports = 1000;

    /// <summary>Hands back the table, or the faults that forbid to read it, or a table and the faults of single cells. Whatever the bytes are, it does not throw.</summary>
    /// <param name="seekable">The file; it is read from its beginning and left open.</param>
    /// <param name="rowsRead">Told now and then how many rows have been read.</param>
    /// <exception cref="IOException">The stream itself could not be read.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static (TableFile? Table, ImmutableArray<TableFault> Faults) Read(
        Stream seekable, TableLimits limits, IProgress<int>? rowsRead, CancellationToken ct)
    {
        // At most MaxBytes lie in memory. In return a failing disk and a broken file cannot be mixed up: only this line touches the stream.
        var bytes = ReadAll(seekable, limits.MaxBytes, ct);
        if (bytes is null)
        {
            return Refuse(new TableFault(TableFaultKind.TooLarge, Limit: limits.MaxBytes.ToString(CultureInfo.InvariantCulture)));
        }

        var rows = new RowCollector(limits, rowsRead, RowsBetweenReports);
        try
        {
            var table = FileSignature.Of(bytes) switch
            {
                FileSignature.Kind.Nothing => throw new RefusedException(new TableFault(TableFaultKind.Empty)),
                FileSignature.Kind.OldExcel => throw new RefusedException(new TableFault(TableFaultKind.OldExcel)),
                FileSignature.Kind.Encrypted => throw new RefusedException(new TableFault(TableFaultKind.Encrypted)),
                FileSignature.Kind.Zip => WorkbookReader.Read(bytes, limits, rows, ct),
                _ => CsvReader.Read(CsvText.Decode(bytes), limits, rows, ct),
            };
            return (table, rows.Faults);
        }
        catch (RefusedException refused)
        {
            return Refuse(refused.Fault);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // What the zip and XML readers of .NET say of damaged bytes.
            return Refuse(new TableFault(TableFaultKind.NotATable, rows.Sheet));
        }
    }

    private static byte[]? ReadAll(Stream stream, int most, CancellationToken ct)
    {
        stream.Position = 0;
        if (stream.Length > most)
        {
            return null;
        }

        var bytes = new byte[(int)stream.Length];
        var length = 0;
        while (length < bytes.Length)
        {
            ct.ThrowIfCancellationRequested();
            var read = stream.Read(bytes, length, Math.Min(bytes.Length - length, 1 << 20));
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return length == bytes.Length ? bytes : bytes[..length];
    }

    private static (TableFile? Table, ImmutableArray<TableFault> Faults) Refuse(TableFault fault) => (null, [fault]);
}
