using System.Globalization;

namespace Dashboard.Documents.Tables.Reading;

/// <summary>Cells that a sheet shows as one, from 1, ends included.</summary>
internal readonly record struct MergedArea(int Top, int Left, int Bottom, int Right)
{
    /// <summary>Reads <c>A2:B9</c>; null when it says no area.</summary>
    public static MergedArea? Parse(string? reference)
    {
        var ends = (reference ?? string.Empty).Split(':');
        return ends.Length <= 2 && Cell(ends[0]) is { } first && Cell(ends[^1]) is { } last && first.Row <= last.Row && first.Column <= last.Column
            ? new MergedArea(first.Row, first.Column, last.Row, last.Column)
            : null;
    }

    private static (int Row, int Column)? Cell(string reference)
    {
        var column = ColumnLetters.Parse(reference, out var letters);
        return column > 0 && int.TryParse(reference.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? (row, column)
            : null;
    }
}
