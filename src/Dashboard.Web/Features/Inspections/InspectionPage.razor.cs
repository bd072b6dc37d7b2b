using Dashboard.Data.Inspections;
using Dashboard.Data.Rectification;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Inspections;

/// <summary>One record: what was found, under which circumstances, and what the desk decides.</summary>
public sealed partial class InspectionPage : DeskPage
{
    private InspectionView _record = null!;
    private InspectionView? _waiting;
    private InspectionView? _conflict;
    private string? _mergedInto;
    private WorkingCalendar _calendar = new([]);
    private IReadOnlyList<FindingSummary> _findings = [];
    private Guid _shown;
    private bool _changed;
    private bool _editing;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    public required InspectionStore Store { get; init; }

    [Inject]
    public required FindingStore FindingsStore { get; init; }

    [Inject]
    public required BusinessClock Clock { get; init; }

    protected override bool Concerns(Guid what) => what == Id;

    protected override async Task<bool> LoadAsync()
    {
        if (await Store.FindAsync(Actor, Id, CancellationToken.None).ConfigureAwait(true) is not { } record)
        {
            return false;
        }

        var isAnew = _shown == Id && record.Summary.Version != _record.Summary.Version;
        if (isAnew && _editing)
        {
            // Somebody is deciding: what is before their eyes is what they decide on, until they ask for the other.
            (_waiting, _changed) = (record, true);
            return true;
        }

        _changed = isAnew && _conflict is null;
        if (_shown != Id)
        {
            (_conflict, _editing) = (null, false);
        }

        await TakeAsync(record).ConfigureAwait(true);
        return true;
    }

    private async Task TakeAsync(InspectionView record)
    {
        (_record, _shown, _waiting) = (record, record.Summary.Id, null);
        _calendar = await Organisations.CalendarAsync(CancellationToken.None).ConfigureAwait(true);
        _findings = AccessRules.MayDirectInspections(Actor)
            ? await FindingsStore.ListAsync(Actor, FindingFilter.All with { Inspection = Id }, CancellationToken.None).ConfigureAwait(true)
            : [];
        _mergedInto = record.MergedInto is { } other
            ? (await Store.FindAsync(Actor, other, CancellationToken.None).ConfigureAwait(true))?.Summary.Receipt
            : null;
    }

    private async Task TakeWaiting()
    {
        if (_waiting is { } waiting)
        {
            _changed = false;
            await TakeAsync(waiting).ConfigureAwait(true);
        }
    }

    private async Task DoneAsync(InspectionView record)
    {
        (_conflict, _changed, _editing) = (null, false, false);
        await TakeAsync(record).ConfigureAwait(true);
    }

    private async Task ConflictAsync(InspectionView current)
    {
        (_conflict, _changed, _editing) = (_record, false, current.Summary.State == InspectionState.Submitted);
        await TakeAsync(current).ConfigureAwait(true);
    }
}
