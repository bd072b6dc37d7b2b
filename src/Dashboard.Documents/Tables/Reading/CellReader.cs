using System.Globalization;

namespace Dashboard.Documents.Tables.Reading;

/// <summary>Reads what a cell says, as a text.</summary>
internal sealed class CellReader(List<string?> texts, List<NumberFormat> formats, bool counts1904, TableLimits limits, RowCollector rows)
{
    private readonly TextPool _pool = new();

    /// <summary>Null when the cell is empty or has a fault.</summary>
    public string? Read(PartReader reader, int row, int column)
    {
        var type = reader.Attribute("t") ?? "n";
        var format = reader.WholeNumber("s") is { } style && style >= 0 && style < formats.Count ? formats[style] : NumberFormat.Plain;
        var isFormula = false;
        string? value = string.Empty;
        for (var depth = reader.Depth; reader.NextChild(depth);)
        {
            switch (reader.Name)
            {
                case "f":
                    isFormula = true;
                    break;
                case "v":
                    value = reader.Text(limits.MaxCellLength);
                    break;
                case "is":
                    value = SharedTexts.ReadRich(reader, limits.MaxCellLength);
                    break;
            }
        }

        value = value?.Trim();
        var text = value switch
        {
            null => value,
            "" when isFormula && type != "str" => Fault(TableFaultKind.NoValue, row, column),
            "" => value,
            _ => Understand(type, format, value, row, column),
        };
        if (value is null || (type == "s" && text is null))
        {
            Fault(TableFaultKind.CellTooLong, row, column, limits.MaxCellLength.ToString(CultureInfo.InvariantCulture));
        }

        return string.IsNullOrEmpty(text) ? null : _pool.Get(text);
    }

    private string? Understand(string type, NumberFormat format, string value, int row, int column) => type switch
    {
        "n" => NumberText.Of(value, format, counts1904),
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count
            ? texts[index]
            : Fault(TableFaultKind.BrokenCell, row, column) ?? string.Empty,
        "str" => EscapedText.Decode(value).Trim(),
        "inlineStr" => value,
        "b" => value is "1" or "true" ? "TRUE" : "FALSE",
        "d" => NumberText.OfIsoDate(value),
        "e" => Fault(TableFaultKind.ErrorValue, row, column, value.Length <= 20 ? value : null),
        _ => Fault(TableFaultKind.BrokenCell, row, column),
    };

    private string? Fault(TableFaultKind kind, int row, int column, string? limit = null)
    {
        rows.Fault(kind, row, column, limit);
        return null;
    }
}
