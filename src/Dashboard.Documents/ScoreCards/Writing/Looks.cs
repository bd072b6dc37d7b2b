using Dashboard.Documents.Tables.Writing;
using Dashboard.Scoring.Numbers;

namespace Dashboard.Documents.ScoreCards.Writing;

/// <summary>How cells of score cards look. Texts have the text format: what looks like a formula stays a text when it is edited.</summary>
internal static class Looks
{
    public static readonly CellLook Title = new() { Format = CellStyles.Text, Font = CellStyles.TitleFont, Align = CellAlign.Centre, IsWrapped = true };
    public static readonly CellLook Line = new() { Format = CellStyles.Text, Align = CellAlign.Left, IsWrapped = true };
    public static readonly CellLook Mark = Line with { Font = CellStyles.BoldFont };
    public static readonly CellLook Head = new()
    {
        Format = CellStyles.Text,
        Fill = CellStyles.HeadingFill,
        Font = CellStyles.BoldFont,
        IsFramed = true,
        Align = CellAlign.Centre,
        IsWrapped = true,
    };

    public static readonly CellLook Band = Head with { Align = CellAlign.Left };
    public static readonly CellLook Text = new() { Format = CellStyles.Text, IsFramed = true, Align = CellAlign.Left, IsWrapped = true };
    public static readonly CellLook Centred = Text with { Align = CellAlign.Centre };
    public static readonly CellLook Points = Number(CellStyles.TwoDecimals);
    public static readonly CellLook Score = Number(CellStyles.Decimals(4));
    public static readonly CellLook Plain = Number(CellStyles.General);
    public static readonly CellLook Share = Number(CellStyles.Decimals(1));
    public static readonly CellLook Change = Number(CellStyles.Difference);
    public static readonly CellLook Rank = Number(CellStyles.Whole) with { Align = CellAlign.Centre };

    /// <summary>What stands where there is no number: never 0, which is a score.</summary>
    public static PrintCell Dash(CellLook number) =>
        PrintCell.OfText(number with { Format = CellStyles.Text, Align = number.Align == CellAlign.Centre ? CellAlign.Centre : CellAlign.Right }, Figures.None);

    public static PrintCell OrDash(CellLook number, decimal? value, string? formula = null) =>
        value is { } known ? PrintCell.OfNumber(number, known, formula) : Dash(number);

    private static CellLook Number(uint format) => new() { Format = format, IsFramed = true };
}
