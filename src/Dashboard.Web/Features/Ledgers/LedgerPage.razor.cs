using Dashboard.Data.Ledgers;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Charts;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Ledgers;

/// <summary>One ledger: its entries, filtered and page by page, how many came in each month, and what it is.</summary>
public sealed partial class LedgerPage : LedgerPageBase
{
    private const int Months = 12;

    private LedgerDefinition _ledger = null!;
    private LedgerQuery _query = null!;
    private LedgerEntryPage _page = null!;
    private ChartModel? _months;

    [Parameter]
    public required string Code { get; set; }

    [SupplyParameterFromQuery(Name = "state")]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "village")]
    public string? Village { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    public string? From { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    public string? To { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "open")]
    public string? Open { get; set; }

    [SupplyParameterFromQuery(Name = "overdue")]
    public string? Overdue { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? Page { get; set; }

    private string? OwnUnit => _ledger.Subject == LedgerSubject.County ? null : Actor.Unit ?? string.Empty;

    private bool MayAdd => AccessRules.MayBeginEntry(Actor, _ledger, OwnUnit);

    // Who begins no entry still brings back an export with what was done.
    private bool MayWrite => AccessRules.MayWriteLedger(Actor, _ledger, OwnUnit);

    // The export takes what the page shows; the page number says nothing to it.
    private string QueryPart => new Uri(Navigation.Uri).Query;

    protected override bool Concerns(string ledger) => string.Equals(ledger, Code, StringComparison.Ordinal);

    protected override async Task<bool> LoadAsync()
    {
        if (Catalogue.Find(Code) is not { } ledger)
        {
            return false;
        }

        _ledger = ledger;
        _query = LedgerQuery.Parse(ledger, name => name switch
        {
            "state" => State,
            "unit" => Unit,
            "village" => Village,
            "from" => From,
            "to" => To,
            "q" => Search,
            "open" => Open,
            "overdue" => Overdue,
            _ => Page,
        });
        if (await Store.ListAsync(Actor, Code, _query.Filter, _query.Page, CancellationToken.None).ConfigureAwait(true) is not { } page)
        {
            return false;
        }

        // Beyond the last page: show the last one.
        var last = PageLinks.LastOf(page.Count, LedgerStore.PageSize);
        if (_query.Page > last)
        {
            _query = _query with { Page = last };
            page = (await Store.ListAsync(Actor, Code, _query.Filter, last, CancellationToken.None).ConfigureAwait(true))!;
        }

        _page = page;
        _months = page.Count == 0 ? null : Chart(page.ByMonth);
        return true;
    }

    private ChartModel Chart(IReadOnlyDictionary<DateOnly, int> byMonth)
    {
        var today = Clock.Today;
        var last = new DateOnly((_query.Filter.To ?? today).Year, (_query.Filter.To ?? today).Month, 1);
        DateOnly[] months = [.. Enumerable.Range(1 - Months, Months).Select(last.AddMonths)];
        var counts = months.Select(m => byMonth.GetValueOrDefault(m)).ToList();
        var most = counts.IndexOf(counts.Max());
        return new ChartModel
        {
            Kind = ChartKind.Bar,
            Title = Text[LedgerText.ChartTitle],
            Summary = counts.Sum() == 0
                ? Text[LedgerText.ChartEmpty]
                : Text[LedgerText.ChartSummary, Figures.Count(counts.Sum()), LedgerWords.Month(months[most]), Figures.Count(counts[most])],
            Labels = [.. months.Select(LedgerWords.Month)],
            Decimals = 0,
            Series = [new ChartSeries(Text[LedgerText.Entries], [.. counts.Select(c => (decimal?)c)])],
        };
    }
}
