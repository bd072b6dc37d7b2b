using System.Text;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Organisation;

namespace Dashboard.Domain.Tests.Ledgers;

/// <summary>A ledger with every kind of field, and a county to keep it in.</summary>
internal static class SampleLedger
{
    public const string Json = """
        {
          "code": "tickets",
          "version": 1,
          "name": { "zh": "热线工单台账", "en": "Hotline tickets" },
          "purpose": { "zh": "群众诉求有人接、有人办。", "en": "Every appeal is taken and dealt with." },
          "project": "P2",
          "items": ["S2.2"],
          "writers": ["clerk", "office"],
          "date": "received_on",
          "end_date": "answered_on",
          "title": "topic",
          "key": ["received_on", "topic"],
          "fields": [
            { "code": "received_on", "kind": "date", "zh": "受理日期", "en": "Received", "required": true },
            { "code": "topic", "zh": "事项", "en": "Topic", "required": true, "longest": 20 },
            { "code": "channel", "kind": "choice", "zh": "渠道", "en": "Channel", "options": [
              { "code": "hotline", "zh": "热线", "en": "Hotline" }, { "code": "box", "zh": "收集栏", "en": "Box" } ] },
            { "code": "tags", "kind": "choices", "zh": "标签", "en": "Tags", "options": [
              { "code": "land", "zh": "土地", "en": "Land" }, { "code": "family", "zh": "家庭", "en": "Family" } ] },
            { "code": "asked", "kind": "number", "zh": "诉求数", "en": "Asked", "unit": { "zh": "件", "en": "items" }, "most": 100 },
            { "code": "met", "kind": "number", "zh": "办结数", "en": "Met", "scale": 2, "not_above": "asked" },
            { "code": "with_unit", "kind": "unit", "zh": "协办单位", "en": "With" },
            { "code": "at_village", "kind": "village", "zh": "所在村", "en": "Village" },
            { "code": "earlier", "kind": "link", "zh": "前一工单", "en": "Earlier", "links_to": "tickets" },
            { "code": "answered_on", "kind": "date", "zh": "答复日期", "en": "Answered", "not_before": "received_on" },
            { "code": "answer", "zh": "答复", "en": "Answer" }
          ],
          "states": [
            { "code": "open", "zh": "办理中", "en": "Open", "days": 5, "from": "received_on" },
            { "code": "answered", "zh": "已答复待回访", "en": "Answered" },
            { "code": "closed", "zh": "已办结", "en": "Closed", "end": true }
          ],
          "moves": [
            { "code": "answer", "zh": "答复", "en": "Answer", "from": ["open"], "to": "answered", "by": ["clerk"], "needs": ["answered_on", "answer"] },
            { "code": "close", "zh": "办结", "en": "Close", "from": ["answered"], "to": "closed", "by": ["office"] },
            { "code": "reopen", "zh": "退回重办", "en": "Reopen", "from": ["answered", "closed"], "to": "open", "by": ["office"] }
          ]
        }
        """;

    public static readonly DateOnly Today = new(2026, 10, 22);

    public static readonly LedgerNames Names = new(
        [
            new OrganisationUnit("ENF-01", "ENF", "部门", "公安局", "Public Security Bureau", "gaj", true, false, "局长", "Head"),
            new OrganisationUnit("410324103", "TWN", "镇", "潭头镇", "Tantou Town", "ttz", true, true, "镇长", "Head"),
        ],
        [new Village("410324103-07", "410324103", VillageKind.Village, "潭头镇·村07", "Tantou Village 07")]);

    public static readonly WorkingCalendar Calendar = new(
        [.. Enumerable.Range(1, 7).Select(d => new Holiday(new DateOnly(2026, 10, d), HolidayKind.Holiday, "国庆节", "National Day"))]);

    public static LedgerDefinition Read(string json = Json) => LedgerReader.Read(Encoding.UTF8.GetBytes(json)).Definition!;
}
