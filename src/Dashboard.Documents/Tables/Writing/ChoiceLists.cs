using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Tables.Writing;

/// <summary>Choices of drop-downs on a sheet of their own: a list inside of a validation holds 255 characters and no comma.</summary>
internal sealed class ChoiceLists
{
    private readonly string _sheet;
    private readonly ImmutableArray<string>[] _lists;
    private readonly int[] _listOfColumn;

    public ChoiceLists(string sheet, ImmutableArray<TableColumn> columns)
    {
        _sheet = sheet;
        var lists = new List<ImmutableArray<string>>();
        _listOfColumn = new int[columns.Length];
        for (var c = 0; c < columns.Length; c++)
        {
            var choices = columns[c].Choices.IsDefault ? [] : columns[c].Choices.RemoveAll(string.IsNullOrWhiteSpace);
            _listOfColumn[c] = choices.IsEmpty ? 0 : lists.Count + 1;
            if (!choices.IsEmpty)
            {
                lists.Add(choices);
            }
        }

        _lists = [.. lists];
    }

    public bool IsEmpty => _lists.Length == 0;

    /// <summary>Where a column's choices stand; null when it has none.</summary>
    public string? ReferenceOf(int column)
    {
        var list = _listOfColumn[column];
        if (list == 0)
        {
            return null;
        }

        var letters = ColumnLetters.Of(list);
        return $"{SheetNames.Quote(_sheet)}!${letters}$1:${letters}${_lists[list - 1].Length.ToString(CultureInfo.InvariantCulture)}";
    }

    public void Write(OpenXmlWriter writer)
    {
        var cells = new CellWriter(writer);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        for (var r = 0; r < _lists.Max(l => l.Length); r++)
        {
            cells.StartRow(r + 1);
            for (var l = 0; l < _lists.Length; l++)
            {
                if (r < _lists[l].Length)
                {
                    cells.WriteText(ColumnLetters.Of(l + 1), CellStyles.Wrapped, _lists[l][r]);
                }
            }

            cells.EndRow();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
