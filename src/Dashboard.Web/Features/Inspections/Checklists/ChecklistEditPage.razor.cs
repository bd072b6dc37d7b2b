using System.Collections.Immutable;
using Dashboard.Data.Drafts;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Display;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Inspections.Checklists;

/// <summary>Edits a checklist into its next version. Versions in use never change.</summary>
public sealed partial class ChecklistEditPage : DeskPage
{
    private ChecklistForm _form = null!;
    private ChecklistTemplate _latest = null!;

    /// <summary>The version from which the form was written.</summary>
    private ChecklistTemplate _base = null!;
    private Dictionary<string, string> _links = [];
    private IReadOnlyList<(string? Item, ChecklistFault Fault)> _faults = [];
    private ChecklistWords _words = null!;
    private bool _restored;
    private bool _tooLong;
    private bool _confirming;
    private bool _unchanged;
    private bool _busy;

    [Parameter]
    public required string Code { get; set; }

    [Inject]
    public required ChecklistStore Store { get; init; }

    [Inject]
    public required DraftStore Drafts { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private ImmutableArray<ChecklistChange> Differences => ChecklistChange.Between(_latest, _form.ToTemplate());

    protected override void OnInitialized() => _words = new ChecklistWords(Text, Words);

    protected override bool MayRead() => AccessRules.MayDirectInspections(Actor);

    protected override bool Concerns(Guid what) => what == Guid.Empty;

    protected override async Task<bool> LoadAsync()
    {
        var versions = await Store.VersionsAsync(Actor, Code, CancellationToken.None).ConfigureAwait(true);
        if (versions.Count == 0)
        {
            return false;
        }

        _latest = versions[0].Checklist;
        if (_form?.Code != Code)
        {
            _links = (await Store.LinksAsync(Actor, CancellationToken.None).ConfigureAwait(true))
                .ToDictionary(l => l.Code, l => Bilingual.Pick(l.NameZh, l.NameEn), StringComparer.Ordinal);
            var kept = ChecklistForm.Read(await Drafts.FindAsync(Actor, ChecklistForm.DraftKey(Code), CancellationToken.None).ConfigureAwait(true));
            _restored = kept is not null;
            _form = kept ?? ChecklistForm.Of(_latest);
        }

        _base = versions.FirstOrDefault(v => v.Checklist.Version == _form.BasedOn)?.Checklist ?? _latest;
        return true;
    }

    private static string TextOf(ChangeEventArgs args) => args.Value as string ?? string.Empty;

    private IReadOnlyList<(ChecklistFault Kind, string Sentence)> FaultsOf(ChecklistFormItem item) =>
        [.. _faults.Where(f => f.Item == item.Code.Trim()).Select(f => (f.Fault, _words.Fault(f.Fault)))];

    private Task ChangeAsync(Action<ChecklistForm> change)
    {
        change(_form);
        return KeepAsync();
    }

    private async Task KeepAsync()
    {
        (_confirming, _unchanged) = (false, false);
        var text = _form.Write();
        _tooLong = text.Length > DraftStore.Longest;
        if (!_tooLong)
        {
            await Drafts.SaveAsync(Actor, ChecklistForm.DraftKey(Code), text, CancellationToken.None).ConfigureAwait(true);
        }
    }

    private Task ForgetAsync() => Drafts.SaveAsync(Actor, ChecklistForm.DraftKey(Code), null, CancellationToken.None);

    private async Task StartAnewAsync()
    {
        (_form, _base) = (ChecklistForm.Of(_latest), _latest);
        (_restored, _confirming, _unchanged, _faults) = (false, false, false, []);
        await ForgetAsync().ConfigureAwait(true);
    }

    /// <summary>The person has seen both and wants the own one to follow the other's.</summary>
    private async Task KeepMineAsync()
    {
        (_form.BasedOn, _base) = (_latest.Version, _latest);
        await KeepAsync().ConfigureAwait(true);
    }

    private void Ask()
    {
        _unchanged = Differences.IsEmpty;
        _faults = ChecklistCheck.Faults(_form.ToTemplate(), _links.Keys.ToHashSet(StringComparer.Ordinal));
        _confirming = !_unchanged && _faults.Count == 0;
    }

    private async Task PublishAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            var result = await Store.AddVersionAsync(Actor, _form.ToTemplate(), CancellationToken.None).ConfigureAwait(true);
            _confirming = false;
            if (result is null)
            {
                await ShowAsync().ConfigureAwait(true);
                return;
            }

            (_faults, _unchanged, _latest) = (result.Faults, result.Outcome == ChecklistOutcome.Unchanged, result.Latest);
            if (result.Outcome == ChecklistOutcome.Added)
            {
                await ForgetAsync().ConfigureAwait(true);
                Navigation.NavigateTo(InspectionAddress.Checklist(Code));
            }
        }
        finally
        {
            _busy = false;
        }
    }
}
