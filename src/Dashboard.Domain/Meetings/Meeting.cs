using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Domain.Meetings;

/// <summary>A review meeting as the ledger of meetings has it (S1.15).</summary>
/// <param name="Number">Its number in the ledger.</param>
/// <param name="Kind">Which of the three.</param>
/// <param name="HeldOn">The day, in Asia/Shanghai; may lie ahead.</param>
/// <param name="Topic">What it is about; at most 200 characters, any signs.</param>
/// <param name="StartsAt">When it begins, in words such as 09:00; null when not recorded.</param>
/// <param name="Place">Where; null when not recorded.</param>
/// <param name="Attendees">Who attends, by post; null when not recorded.</param>
/// <param name="Agenda">Its items, one on a line; null when not recorded.</param>
/// <param name="Units">Number of units present; null when not recorded.</param>
public sealed partial record Meeting(
    long Number, MeetingKind Kind, DateOnly HeldOn, string Topic, string? StartsAt, string? Place, string? Attendees, string? Agenda, int? Units)
{
    /// <summary>The ledger that holds meetings.</summary>
    public const string Ledger = "review_meetings";

    /// <summary>The field that names the kind.</summary>
    public const string KindField = "kind";

    /// <summary>Agenda, item by item, as lines or semicolons part them, without numbers of its writer; empty ones are left out.</summary>
    public IReadOnlyList<string> AgendaItems =>
        [.. (Agenda ?? string.Empty).Split(['\n', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(i => WritersNumber().Replace(i, string.Empty)).Where(i => i.Length > 0)];

    /// <summary>A meeting from its entry.</summary>
    public static Meeting Of(long number, LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new Meeting(
            number,
            KindOf(entry.Values.GetValueOrDefault(KindField)),
            entry.OccurredOn,
            entry.Values.GetValueOrDefault("topic") ?? string.Empty,
            entry.Values.GetValueOrDefault("starts_at"),
            entry.Values.GetValueOrDefault("place"),
            entry.Values.GetValueOrDefault("attendees"),
            entry.Values.GetValueOrDefault("agenda"),
            int.TryParse(entry.Values.GetValueOrDefault("units"), NumberStyles.None, CultureInfo.InvariantCulture, out var units) ? units : null);
    }

    private static MeetingKind KindOf(string? option) => option switch
    {
        "observation" => MeetingKind.Observation,
        "review" => MeetingKind.Review,
        _ => MeetingKind.Dispatch,
    };

    [GeneratedRegex(@"^(\d{1,2}[.、．]|[（(]?[一二三四五六七八九十]{1,3}[）)]?、?(?<=[、）)]))\s*")]
    private static partial Regex WritersNumber();
}
