using Dashboard.Data.Drafts;
using Dashboard.Data.Ledgers;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Meetings;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Ledgers;

/// <summary>One entry: what it says, what was done to it, and what the reader can do now.</summary>
public sealed partial class EntryPage : LedgerPageBase
{
    private LedgerEntryView _entry = null!;
    private EntryForm? _form;
    private LedgerMove? _move;
    private LedgerEntryView? _conflict;
    private IReadOnlyList<EntryFault> _faults = [];
    private string? _refusal;
    private string? _message;
    private bool _voiding;
    private bool _restored;
    private bool _updated;
    private bool _busy;

    [Parameter]
    public required string Code { get; set; }

    [Parameter]
    public long Number { get; set; }

    [Inject]
    public required DraftStore Drafts { get; init; }

    private LedgerEntry Entry => _entry.Summary.Entry;

    private (LampState State, string Reason) Light => LedgerWords.Lamp(Text, _entry.Ledger, Entry, _entry.Summary.IsVoid, Clock.Today);

    private string Draft => EntryForm.DraftOf(Code, Number, _move?.Code);

    protected override bool Concerns(string ledger) => string.Equals(ledger, Code, StringComparison.Ordinal);

    protected override async Task<bool> LoadAsync()
    {
        if (await Store.FindAsync(Actor, Code, Number, CancellationToken.None).ConfigureAwait(true) is not { } entry)
        {
            return false;
        }

        _entry = entry;
        return true;
    }

    protected override async Task RefreshAsync()
    {
        var before = _entry.Summary.Version;
        if (!_busy && await LoadAsync().ConfigureAwait(true) && _entry.Summary.Version > before)
        {
            _updated = true;
            StateHasChanged();
        }
    }

    // A meeting and what it decided are ledger entries with a page of their own.
    private long? MeetingOf => Code switch
    {
        Meeting.Ledger => Number,
        MeetingDecision.Ledger => (long?)LedgerValue.NumberOf(Entry.Values.GetValueOrDefault(MeetingDecision.MeetingField)),
        _ => null,
    };

    private string LedgerName(string code) => Catalogue.Find(code) is { } other ? LedgerWords.Name(other) : code;

    private async Task OpenAsync(LedgerMove? move, bool voiding)
    {
        (_move, _voiding, _message, _refusal, _updated, _conflict, _faults) = (move, voiding, null, null, false, null, []);
        var kept = voiding ? null : EntryForm.Read(await Drafts.FindAsync(Actor, Draft, CancellationToken.None).ConfigureAwait(true));
        (_form, _restored) = (kept ?? EntryForm.Of(Entry, _entry.Summary.Version), kept is not null);
        _form.Follow(_entry);
    }

    private async Task KeepAsync()
    {
        if (!_voiding && _form!.Write() is { Length: <= DraftStore.Longest } text)
        {
            await Drafts.SaveAsync(Actor, Draft, text, CancellationToken.None).ConfigureAwait(true);
        }
    }

    private async Task DiscardAsync()
    {
        if (!_voiding)
        {
            await Drafts.SaveAsync(Actor, Draft, null, CancellationToken.None).ConfigureAwait(true);
        }

        (_form, _conflict, _faults, _refusal) = (null, null, [], null);
    }

    private async Task SubmitAsync()
    {
        if (_busy || _form is not { } form)
        {
            return;
        }

        _busy = true;
        try
        {
            var reason = string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason;
            var result = _voiding ? await Store.VoidAsync(Actor, Code, Number, form.SeenVersion, reason ?? string.Empty, CancellationToken.None).ConfigureAwait(true)
                : _move is { } move ? await Store.MoveAsync(Actor, Code, Number, form.SeenVersion, move.Code, form.Values, reason, CancellationToken.None).ConfigureAwait(true)
                : await Store.ChangeAsync(Actor, Code, Number, form.SeenVersion, form.Values, reason, CancellationToken.None).ConfigureAwait(true);
            await TakeAsync(form, result).ConfigureAwait(true);
        }
        catch (AccessDeniedException)
        {
            _refusal = Text[LedgerText.RefusedNoRight];
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task TakeAsync(EntryForm form, LedgerResult result)
    {
        // What another ledger has under the same key is not this entry.
        _entry = result.Outcome != LedgerOutcome.Exists && result.Current is { } current ? current : _entry;
        (_faults, _refusal, _conflict) = (result.Faults, LedgerWords.Outcome(Text, result), null);
        switch (result.Outcome)
        {
            case LedgerOutcome.Done:
                _message = _voiding ? Text[LedgerText.VoidDone]
                    : _move is { } move ? Text[LedgerText.MoveDone, LedgerWords.Name(move), LedgerWords.Name(_entry.Ledger.State(Entry.State)!)]
                    : Text[LedgerText.Done, Text[LedgerText.Change]];
                await DiscardAsync().ConfigureAwait(true);
                break;
            case LedgerOutcome.Conflict:
                // The writer has now seen how it stands; what was typed stays, and saving again is a choice.
                _conflict = _entry;
                form.SeenVersion = _entry.Summary.Version;
                form.Follow(_entry);
                break;
        }
    }
}
