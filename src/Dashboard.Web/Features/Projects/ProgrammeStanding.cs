using Dashboard.Data.Ledgers;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Programme;

namespace Dashboard.Web.Features.Projects;

/// <summary>Brings together what carries the items of the programme and how that stands.</summary>
/// <param name="index">What carries an item.</param>
/// <param name="ledgers">The ledgers that the reader may look into.</param>
/// <param name="means">Means of the county by node.</param>
public sealed class ProgrammeStanding(
    CarrierIndex index, IReadOnlyList<(LedgerDefinition Ledger, LedgerCounts Counts)> ledgers, IReadOnlyDictionary<string, decimal> means)
{
    private readonly Dictionary<string, LedgerCounts> _counts = ledgers.ToDictionary(l => l.Ledger.Code, l => l.Counts, StringComparer.Ordinal);

    public ItemStanding Of(string item) => Of([item]);

    public ItemStanding Of(IEnumerable<string> items)
    {
        var carriers = index.Of(items);
        return new ItemStanding(
            carriers,
            [.. carriers.Ledgers.Where(l => _counts.ContainsKey(l.Code)).Select(l => (l, _counts[l.Code]))],
            [.. carriers.Indicators.Select(i => (i, means.TryGetValue(i.Code, out var mean) ? mean : (decimal?)null))]);
    }
}
