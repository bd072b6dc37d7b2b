using Dashboard.Data.Meetings;
using Dashboard.Domain.Meetings;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Meetings;

/// <summary>Meetings in words.</summary>
internal static class MeetingWords
{
    public static string Kind(IStringLocalizer<DeckText> text, MeetingKind kind) => text["Kind" + kind];

    public static (LampState Lamp, string Text) State(IStringLocalizer<MeetingText> text, MeetingDecision decision, DateOnly today)
    {
        string state = text["State" + decision.State];
        return decision.IsOverdue(today) ? (LampState.Bad, text[MeetingText.StateOverdue, state])
            : (decision.State == DecisionState.Closed ? LampState.Ok : LampState.Warn, state);
    }

    /// <summary>Why a meeting was not frozen, and what can be done about it.</summary>
    public static string? Refused(IStringLocalizer<MeetingText> text, FreezeResult result) => result.Outcome switch
    {
        FreezeOutcome.Frozen => null,
        FreezeOutcome.MeetingOver => text[MeetingText.FreezeOver].Value,
        FreezeOutcome.UnknownPeriod => text[MeetingText.FreezeUnknownPeriod].Value,
        FreezeOutcome.Pending => text[MeetingText.FreezePending, Figures.Count(result.Missing.Length)].Value,
        _ => text[MeetingText.FreezeUnknownMeeting].Value,
    };
}
