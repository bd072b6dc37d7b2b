using Dashboard.Domain.Baseline;
using Dashboard.Domain.Ledgers;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Programme;

/// <summary>Finds what carries an item. Ledgers, indicators and figures name their items themselves, so that nothing is told twice.</summary>
public sealed class CarrierIndex
{
    // Column of nodes.csv with the items that an indicator comes from.
    private const string Source = "seed_ref";

    private readonly CountyProgramme _programme;
    private readonly ILookup<string, LedgerDefinition> _ledgers;
    private readonly ILookup<string, SchemeNode> _indicators;
    private readonly ILookup<string, BaselineFigure> _figures;
    private readonly ILookup<string, Honour> _honours;

    /// <param name="programme">The items.</param>
    /// <param name="scheme">The scheme in force; null before the first.</param>
    /// <param name="ledgers">All ledgers.</param>
    /// <param name="figures">Published figures.</param>
    /// <param name="honours">Honours.</param>
    public CarrierIndex(
        CountyProgramme programme, Scheme? scheme, IEnumerable<LedgerDefinition> ledgers, IEnumerable<BaselineFigure> figures, IEnumerable<Honour> honours)
    {
        ArgumentNullException.ThrowIfNull(programme);
        _programme = programme;
        _ledgers = ByItem(ledgers, l => l.Items);
        _indicators = ByItem(scheme?.Indicators ?? [], i => ItemNumbers.Of(i.Description.GetValueOrDefault(Source)));
        _figures = ByItem(figures, f => ItemNumbers.Of(f.SourceItem));
        _honours = ByItem(honours, h => ItemNumbers.Of(h.SourceItem));
    }

    /// <summary>What carries an item; empty when nothing does or there is no such item.</summary>
    public ItemCarriers Of(string number) =>
        new([.. _ledgers[number]], [.. _indicators[number]], [.. _figures[number]], [.. _honours[number]], _programme.Item(number)?.Pages ?? []);

    /// <summary>What carries any of several items, each carrier once.</summary>
    public ItemCarriers Of(IEnumerable<string> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var all = numbers.Select(Of).ToList();
        return new ItemCarriers(
            [.. all.SelectMany(c => c.Ledgers).Distinct()],
            [.. all.SelectMany(c => c.Indicators).Distinct()],
            [.. all.SelectMany(c => c.Figures).Distinct()],
            [.. all.SelectMany(c => c.Honours).Distinct()],
            [.. all.SelectMany(c => c.Pages).Distinct(StringComparer.Ordinal)]);
    }

    private static ILookup<string, T> ByItem<T>(IEnumerable<T> carriers, Func<T, IEnumerable<string>> items) =>
        carriers.SelectMany(c => items(c).Select(i => (Item: i, Carrier: c))).ToLookup(p => p.Item, p => p.Carrier, StringComparer.Ordinal);
}
