using Dashboard.Documents.Tables.Writing;

namespace Dashboard.Documents.ScoreCards.Writing;

/// <summary>A cell of a sheet that is laid out before it is written.</summary>
/// <param name="Text">A text; null for a number or nothing.</param>
/// <param name="Number">A number, or what the formula comes to.</param>
/// <param name="Formula">Without its equals sign; null for none.</param>
internal readonly record struct PrintCell(CellLook Look, string? Text, decimal? Number, string? Formula)
{
    public static PrintCell OfText(CellLook look, string? text) => new(look, string.IsNullOrEmpty(text) ? null : text, null, null);

    public static PrintCell OfNumber(CellLook look, decimal number, string? formula = null) => new(look, null, number, formula);
}
