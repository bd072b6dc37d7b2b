using Dashboard.Data.Meetings.Ballots;
using Dashboard.Domain.Access;
using Dashboard.Domain.Organisation;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Meetings.Ballots;

/// <summary>A page about a meeting's ballot: hears when somebody votes or acts.</summary>
public abstract class BallotPageBase : LivePage
{
    [Parameter]
    public long Meeting { get; set; }

    [Inject]
    public required BallotStore Store { get; init; }

    [Inject]
    public required BallotsChanged Changes { get; init; }

    /// <summary>All units, by group and code.</summary>
    protected IReadOnlyList<OrganisationUnit> Units { get; private set; } = [];

    protected BallotDesk Desk { get; set; } = null!;

    protected override bool MayRead() => AccessRules.SeesTurnout(Actor);

    protected override async Task PrepareAsync() => Units = await Organisations.ListAsync(Actor, CancellationToken.None).ConfigureAwait(true);

    protected override async Task<bool> LoadAsync()
    {
        if (await Store.FindAsync(Actor, Meeting, CancellationToken.None).ConfigureAwait(true) is not { } desk)
        {
            return false;
        }

        Desk = desk;
        await ReadMoreAsync().ConfigureAwait(true);
        return true;
    }

    /// <summary>Reads what else stands on the page.</summary>
    protected virtual Task ReadMoreAsync() => Task.CompletedTask;

    protected override IDisposable Subscribe(Action announce) => Changes.Subscribe(meeting =>
    {
        if (meeting == Meeting)
        {
            announce();
        }
    });

    protected string UnitName(string code) => Units.FirstOrDefault(u => u.Code == code) is { } unit ? Bilingual.NameOf(unit) : code;
}
