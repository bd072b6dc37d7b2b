using Dashboard.Data.Drafts;
using Dashboard.Data.Ledgers;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Features.Ledgers;

/// <summary>Writes a new entry into a ledger. What was typed is kept as a draft until it is recorded.</summary>
public sealed partial class NewEntryPage : LedgerPageBase
{
    private LedgerDefinition _ledger = null!;
    private IReadOnlyList<LedgerField> _fields = [];
    private EntryForm _form = new();
    private IReadOnlyList<EntryFault> _faults = [];
    private string? _refusal;
    private long? _twin;
    private bool _loaded;
    private bool _restored;
    private bool _tooLong;
    private bool _busy;

    [Parameter]
    public required string Code { get; set; }

    [Inject]
    public required DraftStore Drafts { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    // What others do elsewhere changes nothing in a form.
    protected override bool Concerns(string ledger) => false;

    protected override async Task<bool> LoadAsync()
    {
        if (Catalogue.Find(Code) is not { } ledger || !AccessRules.SeesLedger(Actor, ledger) || !MayAdd(ledger))
        {
            return false;
        }

        if (_loaded && ledger == _ledger)
        {
            return true;
        }

        (_ledger, _fields, _loaded) = (ledger, [.. ledger.Opening().Where(f => AccessRules.MayFill(Actor, f))], true);
        var kept = EntryForm.Read(await Drafts.FindAsync(Actor, EntryForm.DraftOfNew(Code), CancellationToken.None).ConfigureAwait(true));
        (_form, _restored, _faults, _refusal) = (Told(kept ?? new EntryForm()), kept is not null, [], null);
        return true;
    }

    // A link may bring values along, as a meeting brings its number to its decisions: they are what the writer has just asked for, and are checked
    // like what is typed.
    private EntryForm Told(EntryForm form)
    {
        var told = QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query);
        foreach (var field in _fields.Where(f => told.ContainsKey(f.Code)))
        {
            form.Values[field.Code] = told[field.Code].ToString();
        }

        return form;
    }

    private bool MayAdd(LedgerDefinition ledger) =>
        AccessRules.MayBeginEntry(Actor, ledger, ledger.Subject == LedgerSubject.County ? null : Actor.Unit ?? string.Empty);

    private Task ChangeAsync(Action<EntryForm> change)
    {
        change(_form);
        return KeepAsync();
    }

    private async Task KeepAsync()
    {
        var text = _form.Write();
        _tooLong = text.Length > DraftStore.Longest;
        if (!_tooLong)
        {
            await Drafts.SaveAsync(Actor, EntryForm.DraftOfNew(Code), text, CancellationToken.None).ConfigureAwait(true);
        }
    }

    private async Task StartAnewAsync()
    {
        (_form, _restored, _faults, _refusal) = (Told(new EntryForm()), false, [], null);
        await Drafts.SaveAsync(Actor, EntryForm.DraftOfNew(Code), null, CancellationToken.None).ConfigureAwait(true);
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
            var unit = Actor.Unit ?? (string.IsNullOrEmpty(_form.Unit) ? null : _form.Unit);
            var village = string.IsNullOrEmpty(_form.Village) ? null : _form.Village;
            if (unit is null && _ledger.Subject != LedgerSubject.County)
            {
                (_faults, _refusal) = ([new EntryFault(string.Empty, EntryFaultKind.NoSubject)], null);
                return;
            }

            var result = await Store.AddAsync(Actor, Code, unit, village, _form.Values, CancellationToken.None).ConfigureAwait(true);
            if (result is { Outcome: LedgerOutcome.Done, Current: { } made })
            {
                await Drafts.SaveAsync(Actor, EntryForm.DraftOfNew(Code), null, CancellationToken.None).ConfigureAwait(true);
                Navigation.NavigateTo(LedgerAddress.Entry(Code, made.Summary.Number));
                return;
            }

            (_faults, _refusal) = (result.Faults, LedgerWords.Outcome(Text, result));
            _twin = result.Outcome == LedgerOutcome.Exists ? result.Current!.Summary.Number : null;
        }
        catch (AccessDeniedException)
        {
            _refusal = Text[Resources.LedgerText.RefusedNoRight];
        }
        finally
        {
            _busy = false;
        }
    }
}
