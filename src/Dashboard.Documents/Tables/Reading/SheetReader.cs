namespace Dashboard.Documents.Tables.Reading;

/// <summary>Walks the rows of one sheet. Hidden rows and columns are rows and columns like others.</summary>
internal static class SheetReader
{
    private const int LastRow = 1_048_576;

    public static void Read(PartReader reader, CellReader cells, TableLimits limits, RowCollector rows, CancellationToken ct)
    {
        reader.Root("worksheet");
        var number = 0;
        while (reader.NextChild(0))
        {
            var depth = reader.Depth;
            if (reader.Name == "sheetData")
            {
                var row = new string?[limits.MaxColumns];
                while (reader.NextChild(depth))
                {
                    if (reader.Name == "row")
                    {
                        ct.ThrowIfCancellationRequested();
                        number = NumberOf(reader, number, rows);
                        var last = ReadRow(reader, cells, row, number, rows);
                        rows.Add(number, row.AsSpan(0, last));
                    }
                }
            }
            else if (reader.Name == "mergeCells")
            {
                while (reader.NextChild(depth))
                {
                    ct.ThrowIfCancellationRequested();
                    rows.Merge(MergedArea.Parse(reader.Attribute("ref")) ?? throw rows.Refused(TableFaultKind.NotATable, null, null, null));
                }
            }
        }
    }

    private static int NumberOf(PartReader reader, int before, RowCollector rows)
    {
        if (reader.Attribute("r") is null)
        {
            return before + 1;
        }

        return reader.WholeNumber("r") is { } number && number > before && number <= LastRow
            ? number
            : throw rows.Refused(TableFaultKind.NotATable, before + 1, null, null);
    }

    private static int ReadRow(PartReader reader, CellReader cells, string?[] row, int number, RowCollector rows)
    {
        var last = 0;
        Array.Clear(row);
        for (var depth = reader.Depth; reader.NextChild(depth);)
        {
            if (reader.Name != "c")
            {
                continue;
            }

            // Without a reference a cell stands beside the one before.
            var column = reader.Attribute("r") is { } reference ? ColumnLetters.Parse(reference, out _) : last + 1;
            if (column <= last)
            {
                throw rows.Refused(TableFaultKind.BrokenCell, number, last, null);
            }

            last = Math.Min(column, row.Length);
            var text = cells.Read(reader, number, column);
            if (column <= row.Length)
            {
                row[column - 1] = text;
            }
            else if (text is not null)
            {
                throw rows.Refused(TableFaultKind.TooManyColumns, number, column, row.Length);
            }
        }

        return last;
    }
}
