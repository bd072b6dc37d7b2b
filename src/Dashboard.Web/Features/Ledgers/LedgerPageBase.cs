using Dashboard.Data.Ledgers;
using Dashboard.Data.Organisation;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Web.Reading;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Ledgers;

/// <summary>A page about ledgers: knows its reader and hears when an entry changes.</summary>
public abstract class LedgerPageBase : ComponentBase, IDisposable
{
    private readonly LiveRefresh _live;

    protected LedgerPageBase() => _live = new LiveRefresh(InvokeAsync, RefreshAsync, DispatchExceptionAsync);

    [Inject]
    public required CurrentActor Person { get; init; }

    [Inject]
    public required OrganisationStore Organisations { get; init; }

    [Inject]
    public required LedgerStore Store { get; init; }

    [Inject]
    public required LedgerCatalogue Catalogue { get; init; }

    [Inject]
    public required LedgersChanged Changes { get; init; }

    [Inject]
    public required BusinessClock Clock { get; init; }

    protected RunView View { get; private set; }

    protected Actor Actor { get; private set; } = null!;

    protected LedgerCounty County { get; private set; } = LedgerCounty.Empty;

    public void Dispose()
    {
        _live.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnParametersSetAsync()
    {
        Actor = await Person.GetAsync().ConfigureAwait(true);
        if (!AccessRules.SeesPublished(Actor))
        {
            View = RunView.Refused;
            return;
        }

        County = new LedgerCounty(
            await Organisations.ListAsync(Actor, CancellationToken.None).ConfigureAwait(true),
            await Organisations.VillagesAsync(Actor, CancellationToken.None).ConfigureAwait(true));
        View = await LoadAsync().ConfigureAwait(true) ? RunView.Ready : RunView.NotFound;
        if (RendererInfo.IsInteractive)
        {
            _live.Listen(announce => Changes.Subscribe(ledger => Hear(ledger, announce)));
        }
    }

    /// <summary>Reads what the page shows; false when there is nothing, or nothing that the reader may know of.</summary>
    protected abstract Task<bool> LoadAsync();

    /// <summary>Whether the page should read anew when an entry of this ledger has changed.</summary>
    protected abstract bool Concerns(string ledger);

    /// <summary>Reads anew after somebody has acted.</summary>
    protected virtual async Task RefreshAsync()
    {
        View = await LoadAsync().ConfigureAwait(true) ? RunView.Ready : RunView.NotFound;
        StateHasChanged();
    }

    private void Hear(string ledger, Action announce)
    {
        if (Concerns(ledger))
        {
            announce();
        }
    }
}
