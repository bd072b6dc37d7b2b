using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Meetings.Papers;

/// <summary>Makes the score cards of all units as one archive, beside the circuit and not in it.</summary>
public sealed partial class BatchCard : ComponentBase, IDisposable
{
    private CancellationTokenSource? _cancel;
    private string? _token;
    private string? _say;
    private int _done;

    [Parameter, EditorRequired]
    public required MeetingMaterial Material { get; set; }

    [Parameter, EditorRequired]
    public required Actor Actor { get; set; }

    [Inject]
    public required MeetingPapers Papers { get; init; }

    [Inject]
    public required PaperBatches Batches { get; init; }

    [Inject]
    public required ILogger<BatchCard> Logger { get; init; }

    private int Units => Material.Run.Run.Results.Count;

    public void Dispose() => _cancel?.Cancel();

    private async Task MakeAsync()
    {
        if (_cancel is not null)
        {
            return;
        }

        using var cancel = new CancellationTokenSource();
        (_cancel, _token, _say, _done) = (cancel, null, null, 0);
        var name = PaperEndpoints.BatchName(Paper, Deck, Material.Meeting);
        try
        {
            _token = await Task.Run(() => Batches.Make(Actor, name, output => Papers.WriteAllCards(output, Material, Tell, cancel.Token)), cancel.Token).ConfigureAwait(true);
        }
        catch (OperationCanceledException)
        {
            _say = Paper[PaperText.BatchCancelled];
        }
        catch (IOException e)
        {
            Failed(Logger, e);
            _say = Paper[PaperText.BatchFailed];
        }
        finally
        {
            _cancel = null;
        }
    }

    private void Tell(int done)
    {
        _done = done;
        _ = InvokeAsync(StateHasChanged);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An archive of score cards was not made.")]
    private static partial void Failed(ILogger logger, Exception exception);
}
