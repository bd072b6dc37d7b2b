using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Data.Drafts;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Inspections.Plans;

/// <summary>Makes a plan, by hand or by a fair draw that anybody can repeat.</summary>
public sealed partial class NewPlanPage : DeskPage
{
    private PlanForm _form = new();
    private DrawPool _pool = new([], ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty);
    private IReadOnlyList<PlanFault> _faults = [];
    private bool _loaded;
    private bool _restored;
    private bool _tooLong;
    private bool _busy;

    [Inject]
    public required DraftStore Drafts { get; init; }

    [Inject]
    public required BusinessClock Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private ImmutableArray<DrawnVisit> Drawn => _form.Result(_pool);

    protected override bool MayRead() => AccessRules.MayDirectInspections(Actor);

    // What others do elsewhere changes nothing in a form.
    protected override bool Concerns(Guid what) => false;

    protected override async Task<bool> LoadAsync()
    {
        _pool = await Plans.PoolAsync(Actor, CancellationToken.None).ConfigureAwait(true);
        if (_loaded)
        {
            return true;
        }

        _loaded = true;
        var kept = PlanForm.Read(await Drafts.FindAsync(Actor, PlanForm.DraftKey, CancellationToken.None).ConfigureAwait(true));
        _restored = kept is not null;
        _form = kept ?? Anew();
        return true;
    }

    private static string TextOf(ChangeEventArgs args) => args.Value as string ?? string.Empty;

    private static DateOnly? DayOf(ChangeEventArgs args) =>
        DateOnly.TryParseExact(TextOf(args), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Iso(DateOnly? day) => day is { } known ? InspectionAddress.Iso(known) : null;

    private PlanForm Anew()
    {
        var form = new PlanForm { Seed = SeedSuggestion.For(Clock.Today), From = Clock.Today.AddDays(1), To = Clock.Today.AddDays(14) };
        form.Inspectors.UnionWith(_pool.Conflicts.Keys);
        form.Visits.Add(new PlanFormVisit());
        return form;
    }

    private string? Invalid(PlanFaultKind kind) => _faults.Any(f => f.Visit is null && f.Kind == kind) ? "true" : null;

    private string PostOf(string account) => Posts.GetValueOrDefault(account, account);

    // A place is kept as it will be read in either language, and a unit's own seat needs no other name than its own.
    private string UsualPlace(string unit) => Units.TryGetValue(unit, out var known) ? known.NameZh : unit;

    private Task ChangeAsync(Action<PlanForm> change)
    {
        change(_form);
        return KeepAsync();
    }

    private Task KindAsync(ChangeEventArgs args)
    {
        if (Enum.TryParse<InspectionKind>(TextOf(args), out var kind))
        {
            _form.Kind = kind;
            _form.PerUnit = Math.Max(_form.PerUnit, kind.InspectorsNeeded());
            _form.HasDrawn = false;
        }

        return KeepAsync();
    }

    /// <summary>Something that the draw is made from has changed: a result of before would not be its result.</summary>
    private Task InputAsync()
    {
        _form.HasDrawn = false;
        return KeepAsync();
    }

    private Task DrawAsync()
    {
        _form.HasDrawn = _form.CanDraw;
        _faults = [];
        return KeepAsync();
    }

    private async Task KeepAsync()
    {
        var text = _form.Write();
        _tooLong = text.Length > DraftStore.Longest;
        if (!_tooLong)
        {
            await Drafts.SaveAsync(Actor, PlanForm.DraftKey, text, CancellationToken.None).ConfigureAwait(true);
        }
    }

    private async Task StartAnewAsync()
    {
        (_form, _restored, _faults) = (Anew(), false, []);
        await Drafts.SaveAsync(Actor, PlanForm.DraftKey, null, CancellationToken.None).ConfigureAwait(true);
    }

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            var (plan, faults) = await Plans.AddAsync(Actor, _form.ToPlan(_pool, UsualPlace), CancellationToken.None).ConfigureAwait(true);
            _faults = faults;
            if (plan is { } made)
            {
                await Drafts.SaveAsync(Actor, PlanForm.DraftKey, null, CancellationToken.None).ConfigureAwait(true);
                Navigation.NavigateTo(InspectionAddress.Plan(made));
            }
        }
        finally
        {
            _busy = false;
        }
    }
}
