using System.IO.Compression;
using CsCheck;
using Dashboard.Documents.Tables;
using Dashboard.Documents.Tests.Support;

namespace Dashboard.Documents.Tests.Tables;

/// <summary>What goes out comes back.</summary>
public sealed class WorkbookRoundTripTests
{
    [Fact]
    public void EveryKindOfCell_ComesBack()
    {
        IReadOnlyList<TableCell>[] rows =
        [
            [
                TableCell.OfText("Town, 1"), TableCell.OfNumber(-12.5m), TableCell.OfNumber(0.1m), TableCell.OfDate(new DateOnly(2026, 9, 1)),
                TableCell.OfText("two\nlines, \"quoted\" <&> 𠮷 _x000D_ 440123199001011234"),
            ],
            [TableCell.Empty, TableCell.Empty, TableCell.Empty, TableCell.Empty, TableCell.Empty],
            [TableCell.OfText("007"), TableCell.OfText("not a number").Marked(), TableCell.Empty.Marked(), TableCell.OfDate(new DateOnly(1900, 1, 1))],
        ];

        var table = Reading.Table(Writing.Write(rows, guide: Writing.Guide, version: "titles/\"3\""));

        Assert.Equal("Titles", table.Sheet);
        Assert.Equal("titles/\"3\"", table.TemplateVersion);
        Assert.Equal(["Unit", "Value", "Share", "Day", "<Note>"], table.Headings);
        Assert.Equal(1, table.HeadingRow);
        Assert.Equal(
            ["2|Town, 1|-12.5|0.1|2026-09-01|two\nlines, \"quoted\" <&> 𠮷 _x000D_ 440123199001011234", "4|007|not a number||1900-01-01|"],
            table.Lines());
    }

    [Fact]
    public void AnyText_ComesBackWithoutOuterWhiteSpaceAndWithoutWhatXmlCannotHold() =>
        Gen.String.Array[1, 5].Sample(
            texts =>
            {
                var sheet = Writing.Texts("A", "B", "C", "D", "E");
                TableCell[][] rows = [[.. texts.Select(TableCell.OfText)], [TableCell.OfText("end")]];

                var table = Reading.Table(Writing.Write(rows, sheet));

                var expected = texts.Select(Held).ToList();
                var row = expected.Exists(t => t is not null) ? table.Rows[0].Cells : [null, null, null, null, null];
                return expected.SequenceEqual(row.Take(texts.Length));
            },
            iter: 300);

    [Fact]
    public void AnyNumberOf15Digits_ComesBack() =>
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 15]).Sample(
            (digits, scale) =>
            {
                var number = digits / (decimal)Math.Pow(10, scale);
                var table = Reading.Table(Writing.Write([[TableCell.OfText("x"), TableCell.OfNumber(number)]]));
                return decimal.Parse(table.Rows[0].Cells[1]!, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture) == number;
            },
            iter: 200);

    [Fact]
    public void EveryDay_ComesBack() =>
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Sample(
            number =>
            {
                var day = DateOnly.FromDayNumber(number);
                var table = Reading.Table(Writing.Write([[TableCell.OfText("x"), TableCell.Empty, TableCell.Empty, TableCell.OfDate(day)]]));
                return table.Rows[0].Cells[3] == day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            },
            iter: 200);

    [Theory]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void TableThatRepeatsItself_IsNotTakenForABomb(CompressionLevel level)
    {
        var sheet = Writing.Texts([.. Enumerable.Range(1, 15).Select(i => $"H{i}")]);
        var written = Writing.Write(Enumerable.Repeat<IReadOnlyList<TableCell>>([.. Enumerable.Repeat(TableCell.OfText("同上"), 15)], 10_000), sheet);

        Assert.Equal(10_000, Reading.Table(RawWorkbook.Of(written).ToBytes(level)).Rows.Count);
    }

    [Fact]
    public void SameTable_GivesTheSameBytes() => Assert.Equal(
        Writing.Write([[TableCell.OfText("x")]], guide: Writing.Guide, version: "v"),
        Writing.Write([[TableCell.OfText("x")]], guide: Writing.Guide, version: "v"));

    private static string? Held(string text)
    {
        var held = string.Concat(text.EnumerateRunes().Where(r => r.Value != 0xFFFD && (!r.IsBmp || System.Xml.XmlConvert.IsXmlChar((char)r.Value)))).Trim();
        return held.Length == 0 ? null : held;
    }
}
