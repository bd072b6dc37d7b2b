using Dashboard.Data.Meetings.Ballots;
using Dashboard.Data.Organisation;
using Dashboard.Domain.Access;
using Dashboard.Domain.Organisation;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Meetings.Ballots;

/// <summary>A page about a meeting's ballot: knows its reader and hears when somebody votes or acts.</summary>
public abstract class BallotPageBase : ComponentBase, IDisposable
{
    private readonly LiveRefresh _live;

    protected BallotPageBase() => _live = new LiveRefresh(InvokeAsync, RefreshAsync, DispatchExceptionAsync);

    [Parameter]
    public long Meeting { get; set; }

    [Inject]
    public required CurrentActor Person { get; init; }

    [Inject]
    public required OrganisationStore Organisations { get; init; }

    [Inject]
    public required BallotStore Store { get; init; }

    [Inject]
    public required BallotsChanged Changes { get; init; }

    protected RunView View { get; private set; }

    protected Actor Actor { get; private set; } = null!;

    /// <summary>All units, by group and code.</summary>
    protected IReadOnlyList<OrganisationUnit> Units { get; private set; } = [];

    protected BallotDesk Desk { get; set; } = null!;

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

        Units = await Organisations.ListAsync(Actor, CancellationToken.None).ConfigureAwait(true);
        await ReadAsync().ConfigureAwait(true);
        if (View == RunView.Ready)
        {
            await BeginAsync().ConfigureAwait(true);
        }

        if (RendererInfo.IsInteractive)
        {
            _live.Listen(announce => Changes.Subscribe(meeting => Hear(meeting, announce)));
        }
    }

    /// <summary>Whether the reader has a right to this page at all.</summary>
    protected virtual bool MayRead() => AccessRules.SeesTurnout(Actor);

    /// <summary>Takes up what the reader was doing, once the ballot is read.</summary>
    protected virtual Task BeginAsync() => Task.CompletedTask;

    /// <summary>Reads what else stands on the page.</summary>
    protected virtual Task ReadMoreAsync() => Task.CompletedTask;

    protected string UnitName(string code) => Units.FirstOrDefault(u => u.Code == code) is { } unit ? Bilingual.NameOf(unit) : code;

    private async Task ReadAsync()
    {
        var desk = await Store.FindAsync(Actor, Meeting, CancellationToken.None).ConfigureAwait(true);
        View = desk is null ? RunView.NotFound : RunView.Ready;
        if (desk is not null)
        {
            Desk = desk;
            await ReadMoreAsync().ConfigureAwait(true);
        }
    }

    private async Task RefreshAsync()
    {
        await ReadAsync().ConfigureAwait(true);
        StateHasChanged();
    }

    private void Hear(long meeting, Action announce)
    {
        if (meeting == Meeting)
        {
            announce();
        }
    }
}
