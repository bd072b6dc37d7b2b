using System.Globalization;
using System.Text.Json;
using Dashboard.Data.Meetings.Ballots;

namespace Dashboard.Web.Ballots;

/// <summary><c>/api/ballot</c>: what a voter's phone asks and sends. Whoever holds a code may; nobody is asked who they are.</summary>
internal sealed class BallotEndpoints(BallotBooth booth, BallotAnswers answers, BallotFailures failures)
{
    /// <summary>Longest request in bytes: a hundred units with twenty questions are a quarter of it.</summary>
    public const int MostBytes = 64 * 1024;

    private const int WaitSeconds = 60;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(BallotPaths.Api).AllowAnonymous().AddEndpointFilter<BallotGuard>().DisableAntiforgery();
        api.MapPost(string.Empty, (HttpContext context, BallotEndpoints ballots, CancellationToken cancellationToken) => ballots.LookAsync(context, cancellationToken));
        api.MapPost("/vote", (HttpContext context, BallotEndpoints ballots, CancellationToken cancellationToken) => ballots.VoteAsync(context, cancellationToken));
    }

    public Task<IResult> LookAsync(HttpContext context, CancellationToken cancellationToken) =>
        AnswerAsync(context, body => booth.LookAsync(body.Code, cancellationToken), cancellationToken);

    public Task<IResult> VoteAsync(HttpContext context, CancellationToken cancellationToken) =>
        AnswerAsync(
            context,
            body => booth.VoteAsync(body.Code, [.. (body.Answers ?? []).Select(a => KeyValuePair.Create(a.Key, (IReadOnlyList<int?>)(a.Value ?? [])))], cancellationToken),
            cancellationToken);

    private async Task<IResult> AnswerAsync(HttpContext context, Func<BallotBody, Task<BallotVoterResult>> ask, CancellationToken cancellationToken)
    {
        var (body, refusal) = await ReadAsync(context.Request, cancellationToken).ConfigureAwait(false);
        if (body is null)
        {
            return refusal!;
        }

        // A code that was issued is answered whatever others at its address do: a prankster in the room must not keep the room from voting.
        var result = await ask(body).ConfigureAwait(false);
        if (result.Reply == BallotReply.UnknownCode && !failures.MayFail($"from {context.Connection.RemoteIpAddress}"))
        {
            context.Response.Headers.RetryAfter = WaitSeconds.ToString(CultureInfo.InvariantCulture);
            return answers.Problem(StatusCodes.Status429TooManyRequests, BallotProblemKind.TooManyFailures, WaitSeconds);
        }

        return answers.Of(result);
    }

    private async Task<(BallotBody? Body, IResult? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return (null, answers.Problem(StatusCodes.Status415UnsupportedMediaType, BallotProblemKind.NotJson));
        }

        var buffer = new byte[MostBytes + 1];
        var read = request.ContentLength > MostBytes
            ? MostBytes + 1
            : await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (read > MostBytes)
        {
            return (null, answers.Problem(StatusCodes.Status413PayloadTooLarge, BallotProblemKind.TooLarge, MostBytes / 1024));
        }

        try
        {
            return JsonSerializer.Deserialize<BallotBody>(buffer.AsSpan(0, read), BallotAnswers.Json) is { } body
                ? (body, null)
                : (null, answers.Problem(StatusCodes.Status400BadRequest, BallotProblemKind.BrokenJson));
        }
        catch (JsonException)
        {
            return (null, answers.Problem(StatusCodes.Status400BadRequest, BallotProblemKind.BrokenJson));
        }
    }
}
