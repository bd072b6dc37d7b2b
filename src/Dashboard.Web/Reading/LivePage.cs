using Dashboard.Data.Organisation;
using Dashboard.Domain.Access;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Reading;

/// <summary>A page that knows its reader and reads anew when what it shows has changed.</summary>
public abstract class LivePage : ComponentBase, IDisposable
{
    private readonly LiveRefresh _live;

    protected LivePage() => _live = new LiveRefresh(InvokeAsync, RefreshAsync, DispatchExceptionAsync);

    [Inject]
    public required CurrentActor Person { get; init; }

    [Inject]
    public required OrganisationStore Organisations { get; init; }

    protected RunView View { get; private set; }

    protected Actor Actor { get; private set; } = null!;

    public void Dispose()
    {
        _live.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnParametersSetAsync()
    {
        Actor = await Person.GetAsync().ConfigureAwait(true);
        if (!MayRead())
        {
            View = RunView.Refused;
            return;
        }

        await PrepareAsync().ConfigureAwait(true);
        await ShowAsync().ConfigureAwait(true);
        if (View == RunView.Ready)
        {
            await BeginAsync().ConfigureAwait(true);
        }

        if (RendererInfo.IsInteractive)
        {
            _live.Listen(Subscribe);
        }
    }

    /// <summary>Whether the reader has a right to this page at all.</summary>
    protected virtual bool MayRead() => AccessRules.SeesPublished(Actor);

    /// <summary>Reads names and whatever else stays as it is while the page is open.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>Reads what the page shows; false when there is nothing, or nothing that the reader may know of.</summary>
    protected abstract Task<bool> LoadAsync();

    /// <summary>Takes up what the reader was doing, once the page has been read.</summary>
    protected virtual Task BeginAsync() => Task.CompletedTask;

    /// <summary>Announces each change that concerns what the page shows.</summary>
    protected abstract IDisposable Subscribe(Action announce);

    protected async Task ShowAsync() => View = await LoadAsync().ConfigureAwait(true) ? RunView.Ready : RunView.NotFound;

    /// <summary>Reads anew after somebody has acted.</summary>
    protected virtual async Task RefreshAsync()
    {
        await ShowAsync().ConfigureAwait(true);
        StateHasChanged();
    }
}
