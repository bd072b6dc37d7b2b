using Dashboard.Data.Inspections;
using Dashboard.Data.Organisation;
using Dashboard.Domain.Access;
using Dashboard.Domain.Organisation;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Inspections;

/// <summary>A page about inspections: knows its reader and hears when a record, a plan or a checklist changes.</summary>
public abstract class DeskPage : ComponentBase, IDisposable
{
    private readonly LiveRefresh _live;

    protected DeskPage() => _live = new LiveRefresh(InvokeAsync, RefreshAsync, DispatchExceptionAsync);

    [Inject]
    public required CurrentActor Person { get; init; }

    [Inject]
    public required OrganisationStore Organisations { get; init; }

    [Inject]
    public required PlanStore Plans { get; init; }

    [Inject]
    public required InspectionsChanged Changes { get; init; }

    protected RunView View { get; private set; }

    protected Actor Actor { get; private set; } = null!;

    /// <summary>All units by code.</summary>
    protected IReadOnlyDictionary<string, OrganisationUnit> Units { get; private set; } = new Dictionary<string, OrganisationUnit>();

    /// <summary>The inspectors' posts by account; empty for whoever must not know them.</summary>
    protected IReadOnlyDictionary<string, string> Posts { get; private set; } = new Dictionary<string, string>();

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

        Units = (await Organisations.ListAsync(Actor, CancellationToken.None).ConfigureAwait(true)).ToDictionary(u => u.Code, StringComparer.Ordinal);
        if (AccessRules.SeesInspectors(Actor) || Actor.Is(Role.Inspector))
        {
            Posts = (await Plans.InspectorsAsync(Actor, CancellationToken.None).ConfigureAwait(true))
                .ToDictionary(i => i.Account, i => Bilingual.Pick(i.PostZh, i.PostEn), StringComparer.Ordinal);
        }

        await ShowAsync().ConfigureAwait(true);
        if (RendererInfo.IsInteractive)
        {
            _live.Listen(announce => Changes.Subscribe(what => Hear(what, announce)));
        }
    }

    /// <summary>Whether the reader has a right to this page at all.</summary>
    protected virtual bool MayRead() => AccessRules.SeesPublished(Actor);

    /// <summary>Reads what the page shows; false when there is nothing, or nothing that the reader may know of.</summary>
    protected abstract Task<bool> LoadAsync();

    /// <summary>Whether the page should read anew by itself when this record, plan or checklist has changed.</summary>
    protected virtual bool Concerns(Guid what) => true;

    protected async Task ShowAsync() => View = await LoadAsync().ConfigureAwait(true) ? RunView.Ready : RunView.NotFound;

    protected string UnitName(string code) => Units.TryGetValue(code, out var unit) ? Bilingual.NameOf(unit) : code;

    /// <summary>The posts of those who inspected; null when the reader must not know them.</summary>
    protected string? PostsOf(string? inspector, string? companion) => inspector is null
        ? null
        : string.Join(
            Languages.IsChinese ? "、" : ", ",
            new[] { inspector, companion }.OfType<string>().Select(a => Posts.GetValueOrDefault(a, a)));

    private void Hear(Guid what, Action announce)
    {
        if (Concerns(what))
        {
            announce();
        }
    }

    private async Task RefreshAsync()
    {
        await ShowAsync().ConfigureAwait(true);
        StateHasChanged();
    }
}
