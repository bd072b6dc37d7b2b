using System.Collections.Immutable;
using Dashboard.Data.Ledgers.Importing;
using Dashboard.Documents.Ledgers;
using Dashboard.Documents.Tables;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Ledgers.Files;

/// <summary>Brings a file into a ledger: what it would do is shown first, and nothing is written before somebody says so.</summary>
public sealed partial class ImportPage : LedgerPageBase, IAsyncDisposable
{
    private LedgerDefinition _ledger = null!;
    private ImportFile? _file;
    private ImportPlan? _plan;
    private IReadOnlyList<RankMove> _moves = [];
    private ImmutableArray<string> _notRead = [];
    private IReadOnlyList<string> _problems = [];
    private string? _busy;
    private int? _percent;
    private string? _done;
    private string? _reason;
    private bool _onlySound;
    private CancellationTokenSource? _work;
    private IJSObjectReference? _saving;

    [Parameter]
    public required string Code { get; set; }

    [Inject]
    public required LedgerImporter Importer { get; init; }

    [Inject]
    public required LedgerWorkbooks Files { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    private bool IsBusy => _busy is not null;

    private string Keys => string.Join(
        Languages.IsChinese ? "、" : ", ",
        [
            .. _ledger.Subject == LedgerSubject.County ? (string[])[] : [Text[_ledger.Subject == LedgerSubject.Village ? LedgerFileText.Village : LedgerFileText.Unit].Value],
            .. _ledger.Key.Select(k => LedgerWords.Name(_ledger.Field(k)!)),
        ]);

    private int Bad => _plan?.Count(ImportOutcome.Bad) ?? 0;

    public async ValueTask DisposeAsync()
    {
        // Whoever leaves the page has given the file up; what is being written is written or not as a whole.
        await GiveUpAsync().ConfigureAwait(true);

        if (_saving is not null)
        {
            try
            {
                await _saving.DisposeAsync().ConfigureAwait(true);
            }
            catch (JSDisconnectedException)
            {
                // Gone with the page.
            }
        }

        Dispose();
    }

    // What others do is noticed when the file is written; a redrawn page would lose the one that was chosen.
    protected override bool Concerns(string ledger) => false;

    protected override async Task<bool> LoadAsync()
    {
        if (_ledger is { } shown && shown.Code != Code)
        {
            await GiveUpAsync().ConfigureAwait(true);
            Forget();
        }

        var ledger = Catalogue.Find(Code);
        var mayWrite = ledger is not null && AccessRules.SeesLedger(Actor, ledger)
            && AccessRules.MayWriteLedger(Actor, ledger, ledger.Subject == LedgerSubject.County ? null : Actor.Unit ?? string.Empty);
        _ledger = ledger!;
        return mayWrite;
    }

    private async Task ReadAsync(InputFileChangeEventArgs args)
    {
        Forget();
        if (args.File.Size > TableLimits.Default.MaxBytes)
        {
            _problems = [LedgerFileWords.Fault(Text, new TableFault(TableFaultKind.TooLarge))];
            return;
        }

        await WorkAsync(Text[LedgerFileText.Sending], async cancellationToken =>
        {
            var bytes = await TakeAsync(args.File, cancellationToken).ConfigureAwait(true);
            Say(Text[LedgerFileText.Reading], null);
            var words = Files.Words;
            var reading = await Task.Run(() => ImportReading.Of(args.File.Name, bytes, _ledger, words, Count(LedgerFileText.ReadingRows, null), cancellationToken), cancellationToken).ConfigureAwait(true);
            _problems = [.. reading.TableFaults.Select(f => LedgerFileWords.Fault(Text, f)), .. reading.SheetFaults.Select(f => LedgerFileWords.Fault(Text, f, Files.NameOf))];
            (_file, _notRead) = (reading.File, reading.NotRead);
            if (_file is not null)
            {
                await PlanAsync(await PlannedAsync(_file, cancellationToken).ConfigureAwait(true), cancellationToken).ConfigureAwait(true);
            }
        }).ConfigureAwait(true);
    }

    private async Task WriteAsync()
    {
        if (_plan is not { } plan || _file is not { } file || IsBusy)
        {
            return;
        }

        await WorkAsync(Text[LedgerFileText.Writing], async cancellationToken =>
        {
            var choice = new ImportChoice(plan.Fingerprint(), _onlySound, _reason);
            var result = await Task.Run(() => Importer.CommitAsync(Actor, Code, file, choice, Count(LedgerFileText.PlanningRows, file.Rows.Count), cancellationToken), cancellationToken).ConfigureAwait(true);
            if (result.Verdict == ImportVerdict.Done)
            {
                Forget();
                _done = Text[LedgerFileText.Done, Figures.Count(plan.Count(ImportOutcome.New)), Figures.Count(plan.Count(ImportOutcome.Changed)), Figures.Count(plan.Count(ImportOutcome.Bad))];
                return;
            }

            _problems = [Text[$"Verdict{result.Verdict}"]];
            if (result.Verdict == ImportVerdict.Conflict)
            {
                await PlanAsync(result.Plan, cancellationToken).ConfigureAwait(true);
            }
        }).ConfigureAwait(true);
    }

    private async Task SaveBadAsync()
    {
        if (_plan is not { } plan || IsBusy)
        {
            return;
        }

        await WorkAsync(Text[LedgerFileText.Saving], async cancellationToken =>
        {
            var sheet = await Files.SheetAsync(Actor, _ledger, cancellationToken).ConfigureAwait(true);
            using var bytes = new MemoryStream();
            BadRowOut[] bad = [.. ImportReading.BadRows(plan, Fault)];
            await Task.Run(() => sheet.WriteBad(bytes, bad, cancellationToken), cancellationToken).ConfigureAwait(true);
            bytes.Position = 0;
            _saving ??= await Js.InvokeAsync<IJSObjectReference>("import", cancellationToken, "./js/save.js").ConfigureAwait(true);
            using var stream = new DotNetStreamReference(bytes);
            await _saving.InvokeVoidAsync("save", cancellationToken, Text[LedgerFileText.BadName, LedgerWords.Name(_ledger)].Value, stream).ConfigureAwait(true);
        }).ConfigureAwait(true);
    }

    private async Task<MemoryStream> TakeAsync(IBrowserFile file, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        using var stream = file.OpenReadStream(TableLimits.Default.MaxBytes, cancellationToken);
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(true)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            Say(Text[LedgerFileText.Sending], (int)(bytes.Length * 100 / Math.Max(1, file.Size)));
        }

        return bytes;
    }

    private Task<ImportPlan?> PlannedAsync(ImportFile file, CancellationToken cancellationToken) =>
        Task.Run(() => Importer.PlanAsync(Actor, Code, file.Rows, Count(LedgerFileText.PlanningRows, file.Rows.Count), cancellationToken), cancellationToken);

    private async Task PlanAsync(ImportPlan? plan, CancellationToken cancellationToken)
    {
        (_plan, _moves) = (plan, []);
        if (plan is { WrittenCount: > 0 })
        {
            Say(Text[LedgerFileText.Weighing], null);
            _moves = await Task.Run(() => Importer.EffectAsync(Actor, plan, cancellationToken), cancellationToken).ConfigureAwait(true);
        }
    }

    private async Task WorkAsync(string what, Func<CancellationToken, Task> work)
    {
        await GiveUpAsync().ConfigureAwait(true);
        using var own = new CancellationTokenSource();
        (_work, _busy, _percent) = (own, what, null);
        try
        {
            await work(own.Token).ConfigureAwait(true);
        }
        catch (OperationCanceledException)
        {
            if (_work == own)
            {
                Forget();
                _problems = [Text[LedgerFileText.Cancelled]];
            }
        }
        catch (AccessDeniedException)
        {
            Forget();
            _problems = [Text[LedgerFileText.VerdictNotFound]];
        }
        catch (Exception e) when (e is IOException or JSException or TimeoutException)
        {
            Forget();
            _problems = [Text[LedgerFileText.NotSent]];
        }
        finally
        {
            // Another file may have been chosen meanwhile: then the page is its.
            if (_work == own)
            {
                (_work, _busy, _percent) = (null, null, null);
            }
        }
    }

    private async Task GiveUpAsync()
    {
        if (_work is { } running)
        {
            _work = null;
            await running.CancelAsync().ConfigureAwait(true);
        }
    }

    private Task Cancel() => _work?.CancelAsync() ?? Task.CompletedTask;

    // Told on another thread.
    private Progress<int> Count(string words, int? all) => new(done => _ = InvokeAsync(() =>
    {
        if (IsBusy)
        {
            Say(Text[words, Figures.Count(done)], all is { } whole ? done * 100 / Math.Max(1, whole) : null);
        }
    }));

    private void Say(string what, int? percent)
    {
        (_busy, _percent) = (what, percent);
        StateHasChanged();
    }

    private void Forget() => (_file, _plan, _moves, _notRead, _problems, _done, _reason, _onlySound) = (null, null, [], [], [], null, null, false);

    private string Fault(EntryFault fault) => LedgerWords.Fault(Ledger, _ledger, fault);
}
