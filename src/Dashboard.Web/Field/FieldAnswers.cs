using Dashboard.Data.Inspections;
using Dashboard.Domain.Calendar;

namespace Dashboard.Web.Field;

/// <summary>Makes the answers of the field form's API, refusals included.</summary>
internal sealed class FieldAnswers(FieldWords words, BusinessClock clock)
{
    public DateTimeOffset Now => clock.Now;

    public static IResult Json<T>(T value, int status = StatusCodes.Status200OK) => Results.Json(value, FieldJson.Options, statusCode: status);

    public IResult Problem(int status, FieldProblemKind kind, params object[] values) => Json(Of(kind, values), status);

    public FieldProblem Of(FieldProblemKind kind, params object[] values) => new(kind, words.Of(kind, values), clock.Now);

    public IResult Receipt(FieldRecordState state, bool isNew) => Json(
        new FieldReceipt(state, clock.Now), isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
}
