using System.Text;
using Dashboard.Documents.Ledgers;
using Dashboard.Documents.Tables;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;
using Dashboard.Domain.Organisation;

namespace Dashboard.Documents.Tests.Support;

/// <summary>A ledger with every kind of column that a file can have, and the words of its files.</summary>
internal static class SampleLedger
{
    public static readonly DateOnly Today = new(2026, 10, 22);

    public static readonly LedgerDefinition Ledger = LedgerReader.Read(Encoding.UTF8.GetBytes("""
        {
          "code": "works", "version": 3, "name": {"zh": "项目台账", "en": "Works"}, "purpose": {"zh": "项目一本账", "en": "All works in one place"}, "project": "P4", "items": ["S4.2"],
          "writers": ["clerk", "office"], "date": "begun_on", "end_date": "done_on", "title": "name", "key": ["begun_on", "name"],
          "fields": [
            {"code": "begun_on", "kind": "date", "zh": "开工日期", "en": "Begun on", "required": true},
            {"code": "name", "zh": "名称", "en": "Name", "required": true, "longest": 200},
            {"code": "kind", "kind": "choice", "zh": "类别", "en": "Kind", "options": [{"code": "road", "zh": "道路", "en": "Road"}, {"code": "water", "zh": "水利", "en": "Water"}]},
            {"code": "tags", "kind": "choices", "zh": "标签", "en": "Tags", "options": [{"code": "a", "zh": "为民", "en": "People"}, {"code": "b", "zh": "助企", "en": "Firms"}]},
            {"code": "cost", "kind": "number", "zh": "投入", "en": "Cost", "unit": {"zh": "万元", "en": "10k yuan"}, "scale": 2, "most": 100000},
            {"code": "with", "kind": "unit", "zh": "协办单位", "en": "With"},
            {"code": "done_on", "kind": "date", "zh": "完工日期", "en": "Done on", "not_before": "begun_on"}
          ],
          "states": [{"code": "open", "zh": "建设中", "en": "Open", "days": 30}, {"code": "done", "zh": "已完工", "en": "Done", "end": true}],
          "moves": [{"code": "finish", "zh": "完工", "en": "Finish", "from": ["open"], "to": "done", "by": ["clerk", "office"], "needs": ["done_on"]}]
        }
        """)).Definition!;

    public static readonly LedgerSheetWords Chinese = Words(true, "编号", "单位", "村（社区）", "状态", "错误原因");

    public static readonly LedgerSheetWords English = Words(false, "No.", "Unit", "Village", "State", "What is wrong");

    private static readonly OrganisationUnit[] Units =
    [
        new("ENF-01", "ENF", "部门", "公安局", "Police", "gaj", true, false, "局长", "Head"),
        new("410324103", "TWN", "镇", "潭头镇", "Tantou", "ttz", true, true, "镇长", "Head"),
    ];

    public static LedgerSheet Sheet(LedgerSheetWords words) => new(
        Ledger, words, [.. Units.Select(u => words.Pick(u.NameZh, u.NameEn))], [.. Units.Select(u => words.Pick(u.NameZh, u.NameEn))], new TablePrint("项目台账", "2026-10-22"));

    /// <summary>Reads a file as the product does: table, columns, and what each row comes to in an empty ledger.</summary>
    public static (LedgerSheetRows? Rows, ImportPlan? Plan) Bring(byte[] bytes)
    {
        var (table, faults) = TableReader.Read(new MemoryStream(bytes), TableLimits.Default, null, CancellationToken.None);
        if (table is null)
        {
            return (null, null);
        }

        var rows = LedgerSheetReader.Read(table, faults, Ledger, [Chinese, English]);
        return (rows, Plan(rows.Rows));
    }

    /// <summary>What rows come to in an empty ledger.</summary>
    public static ImportPlan Plan(IEnumerable<ImportRow> rows) => new ImportPlanner(
        Ledger,
        new LedgerNames(Units, []),
        new WorkingCalendar([new Holiday(new DateOnly(2026, 10, 1), HolidayKind.Holiday, "国庆节", "National Day")]),
        new Actor("office", [Role.Office]),
        Today,
        KnownEntries.None,
        (_, _) => false).Plan([.. rows], null, CancellationToken.None);

    private static LedgerSheetWords Words(bool isChinese, string number, string unit, string village, string state, string reason) => new()
    {
        IsChinese = isChinese,
        Number = number,
        Version = isChinese ? "版本" : "Version",
        KeyColumn = "key",
        Unit = unit,
        Village = village,
        State = state,
        Reason = reason,
        Guide = isChinese ? "填表说明" : "Guide",
        GuideHeadings = ["1", "2", "3"],
        Required = "*",
        GuideLines = ["line"],
        SubjectHow = "choose",
        StateHow = "choose",
        How = f => f.Kind.ToString(),
    };
}
