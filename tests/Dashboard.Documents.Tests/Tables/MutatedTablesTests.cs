using System.IO.Compression;
using System.Text;
using Dashboard.Documents.Tables;
using Dashboard.Documents.Tests.Support;

namespace Dashboard.Documents.Tests.Tables;

/// <summary>Thousands of damaged files: each is a table or has a fault, and none throws.</summary>
public sealed class MutatedTablesTests
{
    private static readonly byte[] Written = Writing.Write(
        Enumerable.Range(1, 12).Select(i => (IReadOnlyList<TableCell>)[
            TableCell.OfText($"Town, {i}"), TableCell.OfNumber(i / 3m), TableCell.OfNumber(i), TableCell.OfDate(new DateOnly(2026, 1, i)), TableCell.OfText("=1+1").Marked()]),
        guide: Writing.Guide,
        version: "titles/3");

    [Fact]
    public void WorkbookWithDamagedParts_NeverThrows() => Each(6000, mutator =>
    {
        var book = mutator.Next(3) == 0 ? RawWorkbook.Of(Written) : Rich();
        for (var times = 1 + mutator.Next(2); times > 0; times--)
        {
            var part = mutator.OneOf(book.Parts.Keys.ToList());
            switch (mutator.Next(20))
            {
                case 0:
                    book.Parts.Remove(part);
                    break;
                case 1:
                    book.Parts[part] = book.Parts[mutator.OneOf(book.Parts.Keys.ToList())];
                    break;
                case 2:
                    book.Parts[part] = mutator.Damage(book.Parts[part]);
                    break;
                case 3:
                    book.Parts[part] = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(book[part])];
                    break;
                case < 12:
                    book[RawWorkbook.Sheet] = mutator.Damage(book.Parts.ContainsKey(RawWorkbook.Sheet) ? book[RawWorkbook.Sheet] : string.Empty);
                    break;
                default:
                    book[part] = mutator.Damage(book[part]);
                    break;
            }
        }

        return book.ToBytes(CompressionLevel.NoCompression);
    });

    [Fact]
    public void WorkbookWithDamagedBytes_NeverThrows()
    {
        var packed = Rich().ToBytes();
        var unpacked = Rich().ToBytes(CompressionLevel.NoCompression);
        Each(3000, mutator => mutator.Damage(mutator.OneOf<byte[]>([packed, unpacked, Written])));
    }

    [Fact]
    public void DamagedCsv_NeverThrows()
    {
        const string Text = "名称,数量,日期\r\n\"河源镇, 龙门\",1E308,2026-09-01\r\n\"say \"\"yes\"\"\",-1,2026年9月1日\r\n'=1+1,85%,\r\n\r\n\"two\nlines\",0.1,\t\r\n";
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(Text),
            [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text.Replace(',', ';'))],
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text.Replace(',', '\t'))],
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)],
            CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Text),
        ];
        Each(6000, mutator => mutator.Next(2) == 0 ? mutator.Damage(mutator.OneOf(files)) : Encoding.UTF8.GetBytes(mutator.Damage(Text)));
    }

    private static void Each(int count, Func<Mutator, byte[]> make)
    {
        var failed = new System.Collections.Concurrent.ConcurrentBag<string>();
        var tables = 0;
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, start =>
        {
            try
            {
                var (table, faults) = Reading.Read(make(new Mutator(start)));
                Interlocked.Add(ref tables, table is null ? 0 : 1);
                if (table is null ? faults.Length != 1 : !IsSound(table))
                {
                    failed.Add($"{start}: neither a table nor a fault");
                }
            }
            catch (Exception thrown)
            {
                failed.Add($"{start}: {thrown}");
            }
        });

        Assert.Empty(failed);

        // Damage that leaves nothing to read, or nothing damaged, would prove little.
        Assert.InRange(tables, count / 50, count - (count / 50));
    }

    private static bool IsSound(TableFile table) =>
        table.Rows.All(r => r.Cells.Length == table.Headings.Length && r.Number > table.HeadingRow && r.Cells.Any(c => c is not null)) &&
        table.Rows.Zip(table.Rows.Skip(1)).All(pair => pair.First.Number < pair.Second.Number) &&
        table.Headings.Where(h => h.Length > 0).Distinct(StringComparer.Ordinal).Count() == table.Headings.Count(h => h.Length > 0) &&
        table.Rows.All(r => r.Cells.All(c => c is null || c.Length is > 0 and <= 32_767));

    private static RawWorkbook Rich() => RawWorkbook.New()
        .With(RawWorkbook.Styles, RawWorkbook.StylesOf("""<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m"/><numFmt numFmtId="177" formatCode="[h]:mm"/>""", 14, 176, 177, 9, 4))
        .With(RawWorkbook.Texts, $"""<sst xmlns="{RawWorkbook.Main}"><si><t>zero</t></si><si><r><rPr><b/></rPr><t>o</t></r><r><t>ne</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>_x000D_two</t></si></sst>""")
        .With(RawWorkbook.Book, RawWorkbook.BookOf(
            """<sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Old" sheetId="2" state="hidden" r:id="rId2"/>""",
            """<workbookPr date1904="0"/>""",
            """<definedNames><definedName name="TemplateVersion" localSheetId="0" hidden="1">"titles/3"</definedName></definedNames>"""))
        .With("xl/worksheets/sheet2.xml", RawWorkbook.SheetOf(RawWorkbook.Headings))
        .WithRows(
            """
            <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>46266</v></c><c r="C2" t="b"><v>1</v></c></row>
            <row r="3" hidden="1"><c r="A3" t="str"><f>A2</f><v>one</v></c><c r="B3" s="2"><v>46266.5</v></c><c r="D3" t="e"><v>#N/A</v></c></row>
            <row r="5"><c r="A5" t="inlineStr"><is><t>five</t></is></c><c r="B5" s="4"><v>0.85</v></c><c r="C5"><f>1/3</f><v>0.33333333333333331</v></c></row>
            <row r="6"><c r="A6" t="d"><v>2026-09-01</v></c><c r="B6" s="3"><v>1.5</v></c><c r="C6"><v>1E308</v></c></row>
            """,
            """<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="C5:D6"/></mergeCells>""");
}
