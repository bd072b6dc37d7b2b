using System.Collections.Immutable;
using Dashboard.Data.Ledgers.Importing;
using Dashboard.Documents.Tables;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;
using Dashboard.Scoring.Numbers;
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
    public required LedgerFiles Files { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    private bool IsBusy => _busy is not null;

    private int Bad => _plan?.Count(ImportOutcome.Bad) ?? 0;

    public async ValueTask DisposeAsync()
    {
        if (_work is not null)
        {
            // Whoever leaves the page has given the file up; what is being written is written or not as a whole.
            await _work.CancelAsync().ConfigureAwait(true);
            _work.Dispose();
            _work = null;
        }

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

    protected override Task<bool> LoadAsync()
    {
        var ledger = Catalogue.Find(Code);
        var mayWrite = ledger is not null && AccessRules.SeesLedger(Actor, ledger)
            && AccessRules.MayWriteLedger(Actor, ledger, ledger.Subject == LedgerSubject.County ? null : Actor.Unit ?? string.Empty);
        _ledger = ledger!;
        return Task.FromResult(mayWrite);
    }

    private async Task ReadAsync(InputFileChangeEventArgs args)
    {
        Forget();
        if (args.File.Size > TableLimits.Default.MaxBytes)
        {
            _problems = [Text[LedgerFileText.FileTooLarge, Figures.Count(TableLimits.Default.MaxBytes)]];
            return;
        }

        await WorkAsync(async cancellationToken =>
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
        if (_plan is null || _file is null || IsBusy)
        {
            return;
        }

        var (plan, file) = (_plan, _file);
        await WorkAsync(async cancellationToken =>
        {
            Say(Text[LedgerFileText.Writing], null);
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
        var sheet = await Files.SheetAsync(Actor, _ledger, CancellationToken.None).ConfigureAwait(true);
        using var bytes = new MemoryStream();
        sheet.WriteBad(bytes, ImportReading.BadRows(_plan!, Fault), CancellationToken.None);
        bytes.Position = 0;
        _saving ??= await Js.InvokeAsync<IJSObjectReference>("import", "./js/save.js").ConfigureAwait(true);
        using var stream = new DotNetStreamReference(bytes);
        await _saving.InvokeVoidAsync("save", Text[LedgerFileText.BadName, LedgerWords.Name(_ledger)].Value, stream).ConfigureAwait(true);
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
        if (plan is not null && plan.Written.Any())
        {
            Say(Text[LedgerFileText.Weighing], null);
            _moves = await Task.Run(() => Importer.EffectAsync(Actor, plan, cancellationToken), cancellationToken).ConfigureAwait(true);
        }
    }

    private async Task WorkAsync(Func<CancellationToken, Task> work)
    {
        _work = new CancellationTokenSource();
        try
        {
            await work(_work.Token).ConfigureAwait(true);
        }
        catch (OperationCanceledException)
        {
            Forget();
            _problems = [Text[LedgerFileText.Cancelled]];
        }
        catch (Exception e) when (e is IOException or JSException)
        {
            Forget();
            _problems = [Text[LedgerFileText.NotSent]];
        }
        finally
        {
            (_busy, _percent) = (null, null);
            _work?.Dispose();
            _work = null;
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
