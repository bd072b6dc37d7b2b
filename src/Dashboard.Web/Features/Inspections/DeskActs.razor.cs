using Dashboard.Data.Drafts;
using Dashboard.Data.Inspections;
using Dashboard.Data.Rectification;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Inspections;

/// <summary>What the desk can decide on a record. Typed reasons survive a reload, a lost connection and a conflict.</summary>
public sealed partial class DeskActs
{
    private ReviewDraft _draft = new();
    private Act? _open;
    private string? _fault;
    private bool _faulty;
    private bool _busy;
    private bool _restored;

    private enum Act
    {
        Return,
        Confirm,
        Release,
    }

    [Parameter, EditorRequired]
    public required InspectionView Record { get; set; }

    [Parameter, EditorRequired]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    [Parameter, EditorRequired]
    public required WorkingCalendar Calendar { get; set; }

    /// <summary>The findings that confirming made.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FindingSummary> Findings { get; set; }

    /// <summary>Called with the record after a decision.</summary>
    [Parameter]
    public EventCallback<InspectionView> OnDone { get; set; }

    /// <summary>Called with the record as it stands when somebody else was faster.</summary>
    [Parameter]
    public EventCallback<InspectionView> OnConflict { get; set; }

    /// <summary>Called when a decision is being prepared, and when no longer.</summary>
    [Parameter]
    public EventCallback<bool> OnEditing { get; set; }

    [Inject]
    public required InspectionStore Store { get; init; }

    [Inject]
    public required DraftStore Drafts { get; init; }

    private IReadOnlyList<AnsweredItem> Misses => [.. Record.Items.Where(i => i.Points > 0)];

    /// <summary>A reason typed for a return that somebody else's decision made impossible.</summary>
    private bool HasUnsentReason => Record.Summary.State != InspectionState.Submitted && _draft.ReturnReason.Length > 0;

    private bool LacksCalendar => Findings.Any(f => DueOf(f.Finding.Severity) is null);

    protected override async Task OnInitializedAsync()
    {
        _draft = ReviewDraft.Read(await Drafts.FindAsync(Actor, ReviewDraft.KeyOf(Record.Summary.Id), CancellationToken.None).ConfigureAwait(true));
        Prune();
        if (!_draft.IsEmpty && Record.Summary.State == InspectionState.Submitted)
        {
            _restored = true;
            _open = _draft.StruckOut.Count > 0 ? Act.Confirm : Act.Return;
            await OnEditing.InvokeAsync(true).ConfigureAwait(true);
        }
    }

    protected override void OnParametersSet() => Prune();

    // A record that was corrected meanwhile may miss less: what is no miss any more cannot be struck out.
    private void Prune()
    {
        foreach (var item in _draft.StruckOut.Keys.Except(Misses.Select(m => m.Item.Code)).ToList())
        {
            _draft.StruckOut.Remove(item);
        }
    }

    private string Expanded(Act act) => _open == act ? "true" : "false";

    private Task OpenAsync(Act act)
    {
        _open = _open == act ? null : act;
        (_fault, _faulty) = (null, false);
        return OnEditing.InvokeAsync(_open is not null);
    }

    private async Task ReasonAsync(ChangeEventArgs args)
    {
        _draft.ReturnReason = args.Value as string ?? string.Empty;
        await KeepAsync().ConfigureAwait(true);
    }

    private async Task StrikeAsync(string item, bool strike)
    {
        if (strike)
        {
            _draft.StruckOut.TryAdd(item, string.Empty);
        }
        else
        {
            _draft.StruckOut.Remove(item);
        }

        await KeepAsync().ConfigureAwait(true);
    }

    private async Task StrikeReasonAsync(string item, ChangeEventArgs args)
    {
        _draft.StruckOut[item] = args.Value as string ?? string.Empty;
        await KeepAsync().ConfigureAwait(true);
    }

    private Task KeepAsync() => Drafts.SaveAsync(Actor, ReviewDraft.KeyOf(Record.Summary.Id), _draft.Write(), CancellationToken.None);

    private Task ReturnAsync() => DecideAsync(s => s.ReturnAsync(Actor, Record.Summary.Id, Record.Summary.Version, _draft.ReturnReason, CancellationToken.None));

    private Task ConfirmAsync() => DecideAsync(s => s.ConfirmAsync(Actor, Record.Summary.Id, Record.Summary.Version, _draft.StruckOut, CancellationToken.None));

    private Task ReleaseAsync() => DecideAsync(s => s.ReleaseAsync(Actor, Record.Summary.Id, Record.Summary.Version, CancellationToken.None));

    private async Task DecideAsync(Func<InspectionStore, Task<ReviewResult>> decide)
    {
        if (_busy)
        {
            return;
        }

        (_busy, _fault, _faulty) = (true, null, false);
        try
        {
            var result = await decide(Store).ConfigureAwait(true);
            if (result is { Outcome: ReviewOutcome.Done, Current: { } record })
            {
                (_draft, _open, _restored) = (new ReviewDraft(), null, false);
                await KeepAsync().ConfigureAwait(true);
                await OnDone.InvokeAsync(record).ConfigureAwait(true);
            }
            else
            {
                _fault = Text[ReviewWords.Key(result.Outcome)];
                _faulty = result.Outcome == ReviewOutcome.BadReason;
                if (result is { Outcome: ReviewOutcome.Conflict or ReviewOutcome.WrongState, Current: { } now })
                {
                    await OnConflict.InvokeAsync(now).ConfigureAwait(true);
                }
            }
        }
        finally
        {
            _busy = false;
        }
    }

    /// <summary>Null when the year's holidays have not been entered: then nothing can be assigned.</summary>
    private DateOnly? DueOf(Severity severity)
    {
        try
        {
            return Calendar.AddWorkingDays(Today, RectificationRules.Default.DaysFor(severity));
        }
        catch (UnknownCalendarYearException)
        {
            return null;
        }
    }
}
