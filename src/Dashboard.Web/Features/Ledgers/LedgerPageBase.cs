using Dashboard.Data.Ledgers;
using Dashboard.Domain.Calendar;
using Dashboard.Web.Reading;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Ledgers;

/// <summary>A page about ledgers: hears when an entry changes.</summary>
public abstract class LedgerPageBase : LivePage
{
    [Inject]
    public required LedgerStore Store { get; init; }

    [Inject]
    public required LedgerCatalogue Catalogue { get; init; }

    [Inject]
    public required LedgersChanged Changes { get; init; }

    [Inject]
    public required BusinessClock Clock { get; init; }

    protected LedgerCounty County { get; private set; } = LedgerCounty.Empty;

    protected override async Task PrepareAsync() => County = new LedgerCounty(
        await Organisations.ListAsync(Actor, CancellationToken.None).ConfigureAwait(true),
        await Organisations.VillagesAsync(Actor, CancellationToken.None).ConfigureAwait(true));

    /// <summary>Whether the page should read anew when an entry of this ledger has changed.</summary>
    protected abstract bool Concerns(string ledger);

    protected override IDisposable Subscribe(Action announce) => Changes.Subscribe(ledger =>
    {
        if (Concerns(ledger))
        {
            announce();
        }
    });
}
