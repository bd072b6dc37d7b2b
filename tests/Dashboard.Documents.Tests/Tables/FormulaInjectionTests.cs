using System.Text;
using CsCheck;
using Dashboard.Documents.Tables;
using Dashboard.Documents.Tests.Support;

namespace Dashboard.Documents.Tests.Tables;

/// <summary>Texts that a spreadsheet would take for formulas go out as texts and come back as they were.</summary>
public sealed class FormulaInjectionTests
{
    private static readonly string[] Starts = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "'=", "''@", "'", "\t=", "\r=", "\t", "\r", " =", "'\t", "\"=", ",", ";", ""];

    private static readonly Gen<string> Text = Gen.Select(Gen.Int[0, Starts.Length - 1].Select(i => Starts[i]), Gen.String[Gen.Char["=+-@'\"\r\n\t,; 1aA()龙"], 0, 8], (start, rest) => start + rest);

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠a", "'＠a")]
    [InlineData(" =1", "' =1")]
    [InlineData("\t1", "\"'\t1\"")]
    [InlineData("\r1", "\"'\r1\"")]
    [InlineData("'=1", "''=1")]
    [InlineData("'tis", "'tis")]
    [InlineData(" '=1", "' '=1")]
    [InlineData("1-1", "1-1")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    public void Csv_HoldsTheTextWithAnApostrophe(string text, string expected) =>
        Assert.Equal($"\uFEFFh,{expected}\r\nx,{expected}\r\n", Encoding.UTF8.GetString(Writing.WriteCsv(["h", text], [TableCell.OfText("x"), TableCell.OfText(text)])));

    [Fact]
    public void Csv_WritesNumbersAndDaysAsTheyAre() =>
        Assert.Equal("\uFEFFa,b\r\n-1.50,2026-09-01\r\n", Encoding.UTF8.GetString(
            Writing.WriteCsv(["a", "b"], [TableCell.OfNumber(-1.50m), TableCell.OfDate(new DateOnly(2026, 9, 1))])));

    [Fact]
    public void Csv_GivesEveryTextBack() => Text.Sample(
        text => Reading.Table(Writing.WriteCsv(["Name", "Text"], [TableCell.OfText("x"), TableCell.OfText(text)])).Rows[0].Cells[1]?.Trim() == Held(text),
        iter: 5000);

    [Fact]
    public void Csv_NeverBeginsACellWithAFormula() => Text.Sample(
        text =>
        {
            var cell = Encoding.UTF8.GetString(Writing.WriteCsv(["a", "b"], [TableCell.OfText(text)])).Split("\r\n", 2)[1];
            cell = cell.StartsWith('"') ? cell[1..] : cell;
            return !"=+-@＝＋－＠".Contains(cell.TrimStart().FirstOrDefault('x'), StringComparison.Ordinal) || string.IsNullOrWhiteSpace(text);
        },
        iter: 5000);

    [Fact]
    public void Workbook_GivesEveryTextBack() => Text.Sample(
        text => Reading.Table(Writing.Write([[TableCell.OfText("x"), TableCell.OfText(text)]], Writing.Texts("Name", "Text"))).Rows[0].Cells[1] == Held(text),
        iter: 300);

    private static string? Held(string text) => text.Trim() is { Length: > 0 } held ? held : null;
}
