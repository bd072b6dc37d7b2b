using Dashboard.Data.Ledgers;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Programme;

namespace Dashboard.Web.Features.Projects;

/// <summary>Brings together what carries the items of the programme and how that stands.</summary>
/// <param name="programme">The items.</param>
/// <param name="index">What carries an item.</param>
/// <param name="ledgers">The ledgers that the reader may look into.</param>
/// <param name="byChoice">By ledger, field and option, for ledgers that carry several items.</param>
/// <param name="means">Means of the county by node.</param>
public sealed class ProgrammeStanding(
    CountyProgramme programme,
    CarrierIndex index,
    IReadOnlyList<(LedgerDefinition Ledger, LedgerCounts Counts)> ledgers,
    IReadOnlyDictionary<(string Ledger, string Field, string Option), LedgerCounts> byChoice,
    IReadOnlyDictionary<string, decimal> means)
{
    private readonly Dictionary<string, LedgerCounts> _counts = ledgers.ToDictionary(l => l.Ledger.Code, l => l.Counts, StringComparer.Ordinal);

    public ItemStanding Of(string item) => Of([item]);

    public ItemStanding Of(IReadOnlyCollection<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var carriers = index.Of(items);
        return new ItemStanding(
            carriers,
            [.. carriers.Ledgers.Where(l => _counts.ContainsKey(l.Code)).Select(l => (l, CountsOf(l, items)))],
            [.. carriers.Indicators.Select(i => (i, means.TryGetValue(i.Code, out var mean) ? mean : (decimal?)null))]);
    }

    // Where every one of the items has its own entries of the ledger, told apart by the same field, only those count.
    private LedgerCounts CountsOf(LedgerDefinition ledger, IReadOnlyCollection<string> items)
    {
        var naming = items.Where(i => ledger.Items.Contains(i)).Select(programme.Item).OfType<ProgrammeItem>().ToList();
        var filters = naming.Select(i => i.Only.FirstOrDefault(o => o.Ledger == ledger.Code)).ToList();
        if (filters.Count == 0 || filters.Any(f => f is null || f.Field != filters[0]!.Field))
        {
            return _counts[ledger.Code];
        }

        var own = filters.SelectMany(f => f!.Is).Distinct(StringComparer.Ordinal)
            .Select(option => byChoice.GetValueOrDefault((ledger.Code, filters[0]!.Field, option), LedgerCounts.None)).ToList();
        return new LedgerCounts(own.Sum(c => c.Entries), own.Sum(c => c.Open), own.Sum(c => c.Overdue), own.Max(c => c.Latest));
    }
}
