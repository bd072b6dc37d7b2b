using System.Collections.Immutable;
using System.Text;
using Dashboard.Documents.Ledgers;
using Dashboard.Documents.Tables;
using Dashboard.Documents.Tests.Support;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Documents.Tests.Ledgers;

public sealed class LedgerSheetTests
{
    private static readonly LedgerRowOut[] Entries =
    [
        Entry(1, "潭头镇", "done", ("begun_on", "2026-03-01"), ("name", "=村道,\"硬化\""), ("kind", "road"), ("tags", "a;b"), ("cost", "12.5"), ("with", "公安局"), ("done_on", "2026-04-01")),
        Entry(2, "公安局", "open", ("begun_on", "2026-03-02"), ("name", "水渠")),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Export_IsReadAgainAsItWas(bool csv)
    {
        var (rows, plan) = SampleLedger.Bring(Written(s =>
        {
            var stream = new MemoryStream();
            if (csv)
            {
                s.WriteCsv(stream, Entries, CancellationToken.None);
            }
            else
            {
                s.WriteEntries(stream, Entries, CancellationToken.None);
            }

            return stream;
        }));

        Assert.Empty(rows!.Faults);
        Assert.Empty(rows.NotRead);
        Assert.Equal([(1L, 3), (2L, 3)], rows.Rows.Select(r => r.Exported!.Value));

        // In a ledger that does not have them, rows of an export are of nothing.
        Assert.All(plan!.Rows, r => Assert.Equal(EntryFaultKind.NotThere, Assert.Single(r.Faults).Kind));
        plan = SampleLedger.Plan(rows.Rows.Select(r => r with { Exported = null }));
        Assert.All(plan.Rows, r => Assert.Equal((ImportOutcome.New, 0), (r.Outcome, r.Faults.Length)));
        Assert.Equal(("done", "=村道,\"硬化\"", "a;b", "12.5", "ENF-01"), (
            plan.Rows[0].After!.State, plan.Rows[0].After!.Values["name"], plan.Rows[0].After!.Values["tags"], plan.Rows[0].After!.Values["cost"], plan.Rows[0].After!.Values["with"]));
        Assert.Equal("open", plan.Rows[1].After!.State);
    }

    [Fact]
    public void Template_HasDropDownsGuideAndHiddenVersion_AndIsSound()
    {
        var bytes = Written(s =>
        {
            var stream = new MemoryStream();
            s.WriteTemplate(stream);
            return stream;
        });
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken));
        var sheets = book.WorkbookPart!.Workbook!.Descendants<Sheet>().ToList();
        Assert.Equal(["项目台账", "填表说明"], sheets.Take(2).Select(s => s.Name!.Value));
        var name = book.WorkbookPart.Workbook.Descendants<DefinedName>().Single(n => n.Name == "TemplateVersion");
        Assert.Equal((true, "\"works/3\""), (name.Hidden!.Value, name.Text));
        var first = (WorksheetPart)book.WorkbookPart.GetPartById(sheets[0].Id!.Value!);

        // Unit, kind, other unit and state are chosen.
        Assert.Equal(4, first.Worksheet!.Descendants<DataValidation>().Count(v => v.Type?.Value == DataValidationValues.List));
        Assert.All(first.Worksheet.Descendants<Column>().Take(3), c => Assert.InRange(c.Width!.Value, 12, 34));
    }

    [Fact]
    public void EnglishHeadings_AreReadAsWell()
    {
        var text = "\uFEFFUnit,Begun on,NAME,Cost (10k yuan),Remarks,State\nTantou,2026-03-01,Road,１２.５,later,Done\n";
        var (rows, plan) = SampleLedger.Bring(Encoding.UTF8.GetBytes(text));

        Assert.Equal(["Remarks"], rows!.NotRead);
        Assert.Equal([EntryFaultKind.NeededNow], plan!.Rows[0].Faults.Select(f => f.Kind));
        Assert.Equal("12.5", SampleLedger.Bring(Encoding.UTF8.GetBytes(text.Replace("Done", "Open", StringComparison.Ordinal))).Plan!.Rows[0].After!.Values["cost"]);
    }

    [Theory]
    [InlineData("名称,类别\n甲,道路\n", LedgerSheetFaultKind.MissingColumns, "开工日期")]
    [InlineData("开工日期,名称,* 名称\n2026-03-01,甲,乙\n", LedgerSheetFaultKind.ColumnTwice, "* 名称")]
    [InlineData("开工日期,名称,备注\n,,合计\n", LedgerSheetFaultKind.NoRows, "")]
    [InlineData("开工日期,名称\n", LedgerSheetFaultKind.NoRows, "")]
    public void TableThatDoesNotFit_IsRefusedAsAWhole(string text, LedgerSheetFaultKind kind, string what)
    {
        var (rows, _) = SampleLedger.Bring(Encoding.UTF8.GetBytes(text));

        Assert.Equal(new LedgerSheetFault(kind, what), Assert.Single(rows!.Faults));
        Assert.Empty(rows.Rows);
    }

    [Fact]
    public void TemplateOfAnotherLedger_IsKnownForOne()
    {
        var table = new TableFile("x", "tickets/1", ["开工日期", "名称"], 1, [new TableRow(2, ["2026-03-01", "甲"])]);

        Assert.Equal(new LedgerSheetFault(LedgerSheetFaultKind.OtherLedger, "tickets/1"), Assert.Single(LedgerSheetReader.Read(table, [], SampleLedger.Ledger, [SampleLedger.Chinese]).Faults));

        // An earlier version of the same ledger is read: what it lacks is told by its columns.
        Assert.Empty(LedgerSheetReader.Read(table with { TemplateVersion = "works/1" }, [], SampleLedger.Ledger, [SampleLedger.Chinese]).Faults);
    }

    [Fact]
    public void BrokenCell_MakesItsRowBadAndNoOther()
    {
        var table = new TableFile("x", null, ["单位", "开工日期", "名称"], 1, [new TableRow(2, ["潭头镇", null, "甲"]), new TableRow(3, ["潭头镇", "2026-03-01", "乙"])]);
        var rows = LedgerSheetReader.Read(table, [new TableFault(TableFaultKind.ErrorValue, "x", 2, "B", "#REF!")], SampleLedger.Ledger, [SampleLedger.Chinese]).Rows;

        Assert.Equal([new EntryFault("begun_on", EntryFaultKind.Unreadable)], rows[0].Faults);
        Assert.Empty(rows[1].Faults);
    }

    [Theory]
    [InlineData("A", "")]
    [InlineData("D", ImportRow.StateField)]
    public void BrokenUnitOrState_IsNotTakenForAnEmptyOne(string column, string field)
    {
        var table = new TableFile("x", null, ["单位", "开工日期", "名称", "状态"], 1, [new TableRow(2, [column == "A" ? null : "潭头镇", "2026-03-01", "甲", null])]);
        var rows = LedgerSheetReader.Read(table, [new TableFault(TableFaultKind.ErrorValue, "x", 2, column, "#N/A")], SampleLedger.Ledger, [SampleLedger.Chinese]).Rows;

        Assert.Equal(new EntryFault(field, EntryFaultKind.Unreadable), Assert.Single(rows[0].Faults));
        Assert.Equal(ImportOutcome.Bad, SampleLedger.Plan(rows).Rows[0].Outcome);
    }

    [Fact]
    public void NumberMergedOverRows_CountsOnceAndWordsFlowDown()
    {
        var table = new TableFile("x", null, ["单位", "开工日期", "名称", "投入"], 1,
        [
            new TableRow(2, ["潭头镇", "2026-03-01", "甲", "300"]),
            new TableRow(3, ["潭头镇", "2026-03-01", "乙", "300"]) { Filled = [0, 1, 3] },
        ]);
        var rows = LedgerSheetReader.Read(table, [], SampleLedger.Ledger, [SampleLedger.Chinese]).Rows;

        Assert.Empty(rows[0].Faults);
        Assert.Equal([new EntryFault("cost", EntryFaultKind.Merged)], rows[1].Faults);
    }

    [Fact]
    public void NumberWithoutAVersion_IsAnybodysOwnCounting()
    {
        var table = new TableFile("x", null, ["编号", "单位", "开工日期", "名称"], 1, [new TableRow(2, ["1", "潭头镇", "2026-03-01", "甲"])]);

        Assert.Null(LedgerSheetReader.Read(table, [], SampleLedger.Ledger, [SampleLedger.Chinese]).Rows[0].Exported);
    }

    [Fact]
    public void BadRows_ComeBackWithTheColumnsThatTheyCameWith()
    {
        var (_, plan) = SampleLedger.Bring(Encoding.UTF8.GetBytes("单位,开工日期,名称,类别\n潭头镇,2026-03-01,甲,天空\n"));
        var bytes = Written(s =>
        {
            var stream = new MemoryStream();
            s.WriteBad(stream, [.. plan!.Rows.Select(r => new BadRowOut(r.Row, "类别不对", ["kind"]))], CancellationToken.None);
            return stream;
        });

        // Mended and brought again, it must not empty what it never spoke of.
        Assert.Equal(["begun_on", "kind", "name"], SampleLedger.Bring(bytes).Plan!.Rows[0].Row.Told.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void BadRows_GoBackAsTheyCameWithTheReason_AndCanBeMendedAndReadAgain()
    {
        var (_, plan) = SampleLedger.Bring(Encoding.UTF8.GetBytes("单位,开工日期,名称,投入\n潭头镇,2026-03-32,甲,=1+1\n"));
        var bytes = Written(s =>
        {
            var stream = new MemoryStream();
            s.WriteBad(stream, [.. plan!.Rows.Select(r => new BadRowOut(r.Row, "日期不对", [.. r.Faults.Select(f => f.Field)]))], CancellationToken.None);
            return stream;
        });
        var (rows, again) = SampleLedger.Bring(bytes);

        Assert.Empty(rows!.NotRead);
        Assert.Equal(("2026-03-32", "=1+1"), (again!.Rows[0].Row.Told["begun_on"], again.Rows[0].Row.Told["cost"]));
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Contains("日期不对", book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()).Select(c => c.InnerText));
    }

    private static byte[] Written(Func<LedgerSheet, MemoryStream> write) => write(SampleLedger.Sheet(SampleLedger.Chinese)).ToArray();

    private static LedgerRowOut Entry(long number, string subject, string state, params (string Field, string Value)[] values) => new(
        number,
        3,
        subject,
        new LedgerEntry("x", null, state, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 1), null, null, null, values.ToImmutableSortedDictionary(v => v.Field, v => v.Value, StringComparer.Ordinal)));
}
