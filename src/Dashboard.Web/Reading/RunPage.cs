using Dashboard.Data.Organisation;
using Dashboard.Data.Runs;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Organisation;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Reading;

/// <summary>
/// A page that shows a run: finds the run that its reader may see, and shows the new one when the facts behind it change.
/// </summary>
public abstract class RunPage : ComponentBase, IDisposable
{
    private IDisposable? _subscription;
    private bool _disposed;

    [SupplyParameterFromQuery(Name = PeriodPicker.QueryName)]
    public string? Period { get; set; }

    [Inject]
    public required RunCatalogue Catalogue { get; init; }

    [Inject]
    public required CurrentActor Person { get; init; }

    [Inject]
    public required OrganisationStore Organisations { get; init; }

    protected RunView View { get; private set; }

    /// <summary>Set once <see cref="View"/> is ready.</summary>
    protected RunChoice Choice { get; private set; } = null!;

    protected Actor Actor { get; private set; } = null!;

    /// <summary>All units by code.</summary>
    protected IReadOnlyDictionary<string, OrganisationUnit> Units { get; private set; } = new Dictionary<string, OrganisationUnit>();

    /// <summary>Whether the page has been redrawn because facts changed while it was open.</summary>
    protected bool Updated { get; private set; }

    /// <summary>The unit whose page this is; null for a page of the whole county.</summary>
    protected virtual string? UnitOfPage => null;

    public void Dispose()
    {
        _disposed = true;
        _subscription?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnParametersSetAsync()
    {
        Actor = await Person.GetAsync().ConfigureAwait(true);
        Units = (await Organisations.ListAsync(Actor, CancellationToken.None).ConfigureAwait(true)).ToDictionary(u => u.Code, StringComparer.Ordinal);
        Updated = false;
        await ShowAsync().ConfigureAwait(true);
        if (RendererInfo.IsInteractive && !_disposed)
        {
            _subscription ??= Catalogue.Subscribe(quarter => _ = InvokeAsync(() => RefreshAsync(quarter)));
        }
    }

    /// <summary>Whether the reader has a right to this page at all.</summary>
    protected virtual bool MayRead() => AccessRules.SeesPublished(Actor);

    /// <summary>Builds what the page shows from <see cref="Choice"/>.</summary>
    protected abstract Task LoadAsync();

    private async Task RefreshAsync(Quarter quarter)
    {
        if (_disposed || (View == RunView.Ready && quarter != Choice.Current.Quarter && quarter != Choice.Before?.Quarter))
        {
            return;
        }

        await ShowAsync().ConfigureAwait(true);
        Updated = true;
        StateHasChanged();
    }

    private async Task ShowAsync()
    {
        if (!MayRead())
        {
            View = RunView.Refused;
            return;
        }

        if (UnitOfPage is { } unit && !Units.ContainsKey(unit))
        {
            View = RunView.NotFound;
            return;
        }

        if (RunChoice.Of(Catalogue, Actor, Period, UnitOfPage) is not { } choice)
        {
            View = Period is null ? RunView.Empty : RunView.NotFound;
            return;
        }

        Choice = choice;
        View = RunView.Ready;
        await LoadAsync().ConfigureAwait(true);
    }
}
