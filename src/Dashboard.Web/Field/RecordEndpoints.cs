using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Access;
using Dashboard.Web.Security;

namespace Dashboard.Web.Field;

/// <summary>Receives records and says what became of them.</summary>
internal sealed partial class RecordEndpoints(FieldStore store, FieldAnswers answers, FieldWords words)
{
    public async Task<IResult> TasksAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var tasks = await store.TasksAsync(context.ActingPerson(), cancellationToken).ConfigureAwait(false);
        return FieldAnswers.Json(new { tasks, serverTime = answers.Now });
    }

    public async Task<IResult> StatesAsync(HttpContext context, string? ids, CancellationToken cancellationToken)
    {
        var texts = (ids ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var records = texts.Select(t => Guid.TryParse(t, out var id) ? id : (Guid?)null).ToList();
        if (records.Contains(null))
        {
            return answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.BadField, "ids");
        }

        if (records.Count > FieldLimits.StatesAtOnce)
        {
            return answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.TooManyIds, FieldLimits.StatesAtOnce);
        }

        var states = await store.StatesAsync(context.ActingPerson(), [.. records.Select(r => r!.Value)], cancellationToken).ConfigureAwait(false);
        return FieldAnswers.Json(new { states, serverTime = answers.Now });
    }

    public async Task<IResult> RecordAsync(Guid record, HttpContext context, CancellationToken cancellationToken) =>
        await store.RecordAsync(context.ActingPerson(), record, cancellationToken).ConfigureAwait(false) is { } found
            ? FieldAnswers.Json(new { record = found, serverTime = answers.Now })
            : answers.Problem(StatusCodes.Status404NotFound, FieldProblemKind.UnknownRecord);

    public async Task<IResult> ReceiveAsync(Guid record, HttpContext context, CancellationToken cancellationToken)
    {
        var actor = context.ActingPerson();
        if (!context.Request.HasJsonContentType())
        {
            return answers.Problem(StatusCodes.Status415UnsupportedMediaType, FieldProblemKind.NotJson);
        }

        var (body, refusal) = await ReadAsync(context.Request, cancellationToken).ConfigureAwait(false);
        if (body is null)
        {
            return refusal!;
        }

        var (sent, badField) = body.Check();
        if (sent is null)
        {
            return answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.BadField, badField!);
        }

        if (sent.Id != record)
        {
            return answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.OtherId);
        }

        var result = await store.SubmitAsync(actor, sent, cancellationToken).ConfigureAwait(false);
        if (result.Outcome == SubmitOutcome.Received)
        {
            context.Response.Headers.Location = FieldPaths.Record(record);
        }

        return await AnswerAsync(actor, sent, result, cancellationToken).ConfigureAwait(false);
    }

    private async Task<IResult> AnswerAsync(Actor actor, FieldRecord sent, SubmitResult result, CancellationToken cancellationToken) => result.Outcome switch
    {
        SubmitOutcome.Received or SubmitOutcome.ReceivedBefore => answers.Receipt(result.State!, isNew: result.Outcome == SubmitOutcome.Received),
        SubmitOutcome.PhotosMissing => FieldAnswers.Json(
            answers.Of(FieldProblemKind.PhotosMissing, result.MissingPhotos.Count) with { Missing = result.MissingPhotos, State = result.State },
            StatusCodes.Status409Conflict),
        SubmitOutcome.OtherContent => FieldAnswers.Json(
            answers.Of(result.Stored is null ? FieldProblemKind.IdTaken : FieldProblemKind.OtherContent) with
            {
                State = result.State,
                Stored = result.Stored,
                Offered = sent,
            },
            StatusCodes.Status409Conflict),
        _ => FieldAnswers.Json(
            answers.Of(FieldProblemKind.Faults, result.Faults.Count) with
            {
                Faults = await ViewsAsync(actor, sent, result.Faults, cancellationToken).ConfigureAwait(false),
                State = result.State,
            },
            StatusCodes.Status422UnprocessableEntity),
    };

    private async Task<IReadOnlyList<FieldFaultView>> ViewsAsync(
        Actor actor, FieldRecord sent, IReadOnlyList<FieldFault> faults, CancellationToken cancellationToken)
    {
        var tasks = await store.TasksAsync(actor, cancellationToken).ConfigureAwait(false);
        var checklist = tasks.Checklists.FirstOrDefault(c => c.Code == sent.Checklist && c.Version == sent.ChecklistVersion);
        return [.. faults.Select(f => words.View(f, checklist))];
    }

    private async Task<(FieldRecordBody? Body, IResult? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var bytes = await ReadShortAsync(request, cancellationToken).ConfigureAwait(false);
        if (bytes is null)
        {
            return (null, answers.Problem(StatusCodes.Status413PayloadTooLarge, FieldProblemKind.RecordTooLarge, FieldLimits.RecordBytes / 1024));
        }

        try
        {
            return FieldRecordBody.Read(bytes) is { } body
                ? (body, null)
                : (null, answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.BrokenJson));
        }
        catch (JsonException e)
        {
            var field = FieldOf(e.Path);
            return (null, field.Length == 0
                ? answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.BrokenJson)
                : answers.Problem(StatusCodes.Status400BadRequest, FieldProblemKind.BadField, field));
        }
    }

    // Null when there is more than a record can have; the rest is not read.
    private static async Task<byte[]?> ReadShortAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > FieldLimits.RecordBytes)
        {
            return null;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(FieldLimits.RecordBytes + 1);
        try
        {
            var most = buffer.AsMemory(0, FieldLimits.RecordBytes + 1);
            var read = await request.Body.ReadAtLeastAsync(most, most.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return read > FieldLimits.RecordBytes ? null : buffer[..read];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // Only names that a record has are repeated; a body may hold anything.
    private static string FieldOf(string? path) => path is not null && Known().Match(path) is { Success: true } match ? match.Groups[1].Value : string.Empty;

    [GeneratedRegex(@"^\$\.((?:id|visit|checklist|checklistVersion|unit|place|companion|visitedAt|sentAt|position|device|answers|photos|note|revision|revisionReason)(?:\[\d+\](?:\.(?:item|choice|count|sampled|note|id|sha256))?)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Known();
}
