using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Ballots;

/// <summary>Makes the answers to voters' phones, refusals included, in the reader's language.</summary>
internal sealed class BallotAnswers(IStringLocalizer<BallotProblemText> text)
{
    private const string OfKind = "Problem";
    private const string OfState = "State";
    private const string OfFault = "Fault";
    private const int Depth = 8;

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        MaxDepth = Depth,
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    public IResult Problem(int status, BallotProblemKind kind, params object[] values) => Problem(status, kind, [], values);

    public IResult Of(BallotVoterResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Reply switch
        {
            BallotReply.BadCode => Problem(StatusCodes.Status400BadRequest, Enum.Parse<BallotProblemKind>($"Code{result.CodeFault}"), BallotCode.Length),
            BallotReply.UnknownCode => Problem(StatusCodes.Status404NotFound, BallotProblemKind.UnknownCode),
            BallotReply.NotOpen => Problem(StatusCodes.Status409Conflict, BallotProblemKind.NotOpen),
            BallotReply.Closed => Problem(StatusCodes.Status410Gone, BallotProblemKind.Closed),
            BallotReply.Faulty => Problem(StatusCodes.Status422UnprocessableEntity, BallotProblemKind.Faults, Faults(result), result.Faults.Length),
            _ => Results.Json(new BallotAnswer(result.Reply.ToString(), StateOf(result), result.IsNew, View(result.Call)), Json),
        };
    }

    // A phone that sends again after a lost answer and one that votes twice look alike; both are told the same.
    private string StateOf(BallotVoterResult result) => text[(result.Call, result.Reply) switch
    {
        ({ IsRehearsal: true }, BallotReply.Sealed) => BallotProblemText.StatePractised,
        _ => OfState + result.Reply,
    }];

    private List<string> Faults(BallotVoterResult result) =>
        [.. result.Faults.Select(f => text[
            OfFault + f.Kind,
            result.Call!.Units.FirstOrDefault(u => u.Code == f.Subject) is { } unit ? Bilingual.NameOf(unit) : f.Subject,
            f.Question,
            result.Call.Setup.Least,
            result.Call.Setup.Greatest].Value)];

    private static BallotPaperView? View(BallotCall? call) => call is null ? null : new BallotPaperView(
        call.Setup.Title,
        call.Setup.Groups[call.Group].Name,
        call.IsRehearsal,
        call.Setup.Scale.ToString(),
        [.. call.Setup.Questions.Select(q => Bilingual.Pick(q.TextZh, q.TextEn))],
        [.. call.Units.Select(u => new BallotUnitView(u.Code, Bilingual.NameOf(u)))]);

    private IResult Problem(int status, BallotProblemKind kind, IReadOnlyList<string> faults, params object[] values) =>
        Results.Json(new BallotProblem(kind, text[OfKind + kind, values], faults), Json, statusCode: status);
}
