using System.Collections.Immutable;
using System.Text;
using Dashboard.Documents.Tables;

namespace Dashboard.Documents.Tests.Support;

/// <summary>Reads what a test has made.</summary>
internal static class Reading
{
    public static (TableFile? Table, ImmutableArray<TableFault> Faults) Read(byte[] bytes, TableLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes, false);
        return TableReader.Read(stream, limits ?? TableLimits.Default, null, TestContext.Current.CancellationToken);
    }

    public static TableFile Table(byte[] bytes)
    {
        var (table, faults) = Read(bytes);
        Assert.Empty(faults);
        return Assert.IsType<TableFile>(table);
    }

    public static TableFile Table(RawWorkbook workbook) => Table(workbook.ToBytes());

    public static TableFile Csv(string text) => Table(Encoding.UTF8.GetBytes(text));

    public static TableFault Refusal(byte[] bytes, TableLimits? limits = null)
    {
        var (table, faults) = Read(bytes, limits);
        Assert.Null(table);
        return Assert.Single(faults);
    }

    /// <summary>Rows as lines, cells between bars, nothing for an empty cell.</summary>
    public static string[] Lines(this TableFile table) => [.. table.Rows.Select(r => $"{r.Number}|{string.Join('|', r.Cells)}")];
}
