using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Web.Features.Meetings.Ballots;

/// <summary>The setup of a ballot as it is being written. All of it is kept as a draft, numbers as they were typed.</summary>
public sealed class BallotForm
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public string Title { get; set; } = string.Empty;

    public BallotScale Scale { get; set; }

    public List<string> GradePoints { get; init; } = [];

    public bool DropExtremes { get; set; }

    /// <summary>Codes of the units that are judged.</summary>
    public HashSet<string> Subjects { get; init; } = new(StringComparer.Ordinal);

    public List<BallotFormQuestion> Questions { get; init; } = [];

    public List<BallotFormGroup> Groups { get; init; } = [];

    /// <summary>The version of the ballot that the writer had before their eyes; 0 for a new one.</summary>
    public int SeenVersion { get; set; }

    public static string DraftOf(long meeting) => string.Create(CultureInfo.InvariantCulture, $"ballot/{meeting}");

    /// <summary>A ballot about all of these units, with the topic of its meeting and one empty question and group.</summary>
    public static BallotForm New(string topic, IEnumerable<string> subjects) => new()
    {
        Title = topic,
        GradePoints = [.. BallotSetup.UsualGradePoints.Select(Text)],
        Subjects = subjects.ToHashSet(StringComparer.Ordinal),
        Questions = [new BallotFormQuestion()],
        Groups = [new BallotFormGroup()],
    };

    public static BallotForm Of(BallotSetup setup, int version)
    {
        ArgumentNullException.ThrowIfNull(setup);
        return new BallotForm
        {
            Title = setup.Title,
            Scale = setup.Scale,
            GradePoints = [.. setup.GradePoints.Select(Text)],
            DropExtremes = setup.DropExtremes,
            Subjects = setup.Subjects.ToHashSet(StringComparer.Ordinal),
            Questions = [.. setup.Questions.Select(q => new BallotFormQuestion { TextZh = q.TextZh, TextEn = q.TextEn, Weight = Text(q.Weight) })],
            Groups = [.. setup.Groups.Select(g => new BallotFormGroup { Name = g.Name, Weight = Text(g.Weight), Codes = Text(g.Codes), Papers = Text(g.Papers) })],
            SeenVersion = version,
        };
    }

    /// <summary>Null when the draft is none, or of another shape.</summary>
    public static BallotForm? Read(string? draft)
    {
        try
        {
            return draft is null ? null : JsonSerializer.Deserialize<BallotForm>(draft, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>The setup as the store takes it. A number that cannot be read is one that the store refuses in words.</summary>
    /// <param name="order">All units in the order in which voters see them.</param>
    public BallotSetup ToSetup(IEnumerable<string> order) => new(
        Title,
        [.. order.Where(Subjects.Contains), .. Subjects.Except(order, StringComparer.Ordinal)],
        [.. Questions.Select(q => new BallotQuestion(q.TextZh, q.TextEn, Number(q.Weight)))],
        Scale,
        [.. GradePoints.Select(Number)],
        [.. Groups.Select(g => new BallotGroup(g.Name, Number(g.Weight), Count(g.Codes), Count(g.Papers)))],
        DropExtremes);

    private static string Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static decimal Number(string typed) =>
        decimal.TryParse(Plain(typed), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static int Count(string typed) => Plain(typed) is var plain && plain.Length == 0 ? 0
        : int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : -1;

    private static string Plain(string typed) => typed.Normalize(NormalizationForm.FormKC).Trim();
}
