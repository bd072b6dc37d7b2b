namespace Dashboard.Documents.Tables;

/// <summary>One cell that is written: a text, a number, a day, or nothing.</summary>
/// <param name="IsMarked">Whether the cell is shown on light red, for something that is wrong with it.</param>
public sealed record TableCell(string? Text, decimal? Number, DateOnly? Date, bool IsMarked)
{
    public static TableCell Empty { get; } = new(null, null, null, false);

    /// <summary>A text stays one, whatever it looks like: <c>=1+1</c>, <c>007</c>, a number of 18 digits.</summary>
    public static TableCell OfText(string? text) => string.IsNullOrEmpty(text) ? Empty : new TableCell(text, null, null, false);

    /// <summary>A spreadsheet keeps 15 digits of a number.</summary>
    public static TableCell OfNumber(decimal? number) => number is null ? Empty : new TableCell(null, number, null, false);

    public static TableCell OfDate(DateOnly? date) => date is null ? Empty : new TableCell(null, null, date, false);

    public TableCell Marked() => this with { IsMarked = true };
}
