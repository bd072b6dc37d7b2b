using System.Collections.Immutable;
using Dashboard.Domain.Baseline;
using Dashboard.Domain.Ledgers;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Domain.Programme;

/// <summary>What carries an item of the programme in the product.</summary>
/// <param name="Ledgers">Ledgers that name it among their items.</param>
/// <param name="Indicators">Indicators that name it as their source.</param>
/// <param name="Figures">Published figures of it.</param>
/// <param name="Honours">Honours of it.</param>
/// <param name="Pages">Pages that the programme names for it.</param>
public sealed record ItemCarriers(
    ImmutableArray<LedgerDefinition> Ledgers,
    ImmutableArray<SchemeNode> Indicators,
    ImmutableArray<BaselineFigure> Figures,
    ImmutableArray<Honour> Honours,
    ImmutableArray<string> Pages)
{
    /// <summary>Whether the item points nowhere.</summary>
    public bool IsEmpty => Ledgers.IsEmpty && Indicators.IsEmpty && Figures.IsEmpty && Honours.IsEmpty && Pages.IsEmpty;
}
