using System.Collections.Immutable;
using Dashboard.Data.Ledgers;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Programme;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Web.Features.Projects;

/// <summary>How an item of the programme, or several together, lives in the product, as far as its reader sees it.</summary>
/// <param name="Carriers">What carries it.</param>
/// <param name="Ledgers">Its ledgers that the reader may look into, with how they stand.</param>
/// <param name="Means">Its indicators with the county's mean, 0–100; null without a score.</param>
public sealed record ItemStanding(
    ItemCarriers Carriers, ImmutableArray<(LedgerDefinition Ledger, LedgerCounts Counts)> Ledgers, ImmutableArray<(SchemeNode Indicator, decimal? Mean)> Means)
{
    public int Entries => Ledgers.Sum(l => l.Counts.Entries);

    public int Overdue => Ledgers.Sum(l => l.Counts.Overdue);

    public DateOnly? Latest => Ledgers.Max(l => l.Counts.Latest);

    /// <summary>Whether there is anything to it yet: entries, scores, published figures, or a page that shows it.</summary>
    public bool Lives => Entries > 0 || Means.Any(m => m.Mean is not null) || !Carriers.Figures.IsEmpty || !Carriers.Honours.IsEmpty || !Carriers.Pages.IsEmpty;
}
