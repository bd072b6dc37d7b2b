using Dashboard.Data.Rectification;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Rectification;

/// <summary>Findings in words.</summary>
internal static class FindingWords
{
    public static string State(IStringLocalizer<FindingText> text, FindingState state) => text["State" + state];

    public static string Stage(IStringLocalizer<FindingText> text, FindingStage stage) => text["Stage" + stage];

    /// <summary>Fuller the graver, so that a severity is told without its colour.</summary>
    public static string Sign(Severity severity) => severity switch
    {
        Domain.Inspections.Severity.Minor => "○",
        Domain.Inspections.Severity.Moderate => "◐",
        Domain.Inspections.Severity.Serious => "●",
        _ => "⊘",
    };

    /// <summary>What is offered on a button.</summary>
    public static string Act(IStringLocalizer<FindingText> text, FindingAct act) => text["Act" + act];

    /// <summary>What stands on the timeline.</summary>
    public static string Done(IStringLocalizer<FindingText> text, FindingAct act) => text["Done" + act];

    /// <summary>In which office somebody acted. Never a person, and for an inspection never a post either.</summary>
    public static string Office(IStringLocalizer<FindingText> text, Role role) => text[role switch
    {
        Role.Clerk => FindingText.OfficeUnit,
        Role.Inspector => FindingText.OfficeInspection,
        Role.Leader => FindingText.OfficeLeader,
        _ => FindingText.OfficeAssessment,
    }];

    /// <summary>The post behind an account; the account itself when it is gone.</summary>
    public static string Post(FindingView view, string account) =>
        view.Posts.GetValueOrDefault(account) is { } post ? Bilingual.Pick(post.Zh, post.En) : account;

    public static string Item(ChecklistItem item) => Bilingual.Pick(item.NameZh, item.NameEn);

    public static string DaysLeft(IStringLocalizer<FindingText> text, int days) => days switch
    {
        > 0 => text[FindingText.DaysLeft, Figures.Count(days)],
        0 => text[FindingText.DueToday],
        _ => text[FindingText.DaysOver, Figures.Count(-days)],
    };

    /// <summary>The lamp and the reason that stands in it.</summary>
    public static (LampState Lamp, string Reason) Lamp(IStringLocalizer<FindingText> text, FindingSummary summary, DateOnly today)
    {
        var finding = summary.Finding;
        if (finding.IsOverdue(today))
        {
            string over = finding.State is FindingState.Reported or FindingState.Rechecked
                ? text[FindingText.ReportedLate, DayWords.Of(text, finding.ReportedOn, today)]
                : DaysLeft(text, summary.DaysLeft ?? 0);
            return (LampState.Bad, $"{over} · {text["Warning" + summary.Warning].Value}");
        }

        return finding.State switch
        {
            FindingState.Found => (LampState.Warn, text[FindingText.ReasonToAssign]),
            FindingState.Disputed => (LampState.Warn, text[FindingText.ReasonDisputed]),
            FindingState.Reported => (LampState.Ok, text[FindingText.ReasonToRecheck, DayWords.Of(text, finding.ReportedOn, today)]),
            FindingState.Rechecked => (LampState.Ok, text[FindingText.ReasonToClose]),
            FindingState.ClosedOnTime => (LampState.Ok, text[FindingText.StateClosedOnTime]),
            FindingState.ClosedLate => (LampState.Warn, text[FindingText.StateClosedLate]),
            FindingState.Withdrawn => (LampState.Ok, text[FindingText.StateWithdrawn]),
            _ when finding.ExtensionAsked is { } days => (LampState.Warn, text[FindingText.ReasonExtensionAsked, Figures.Count(days)]),
            _ when summary.Warning == Warning.Reminder => (LampState.Warn, $"{DaysLeft(text, summary.DaysLeft ?? 0)} · {text[FindingText.WarningReminder].Value}"),
            FindingState.Assigned => (LampState.Warn, text[FindingText.ReasonToAccept, DaysLeft(text, summary.DaysLeft ?? 0)]),
            _ => (LampState.Ok, DaysLeft(text, summary.DaysLeft ?? 0)),
        };
    }

    /// <summary>Why an act was not done, and what to do instead.</summary>
    public static string Refused(IStringLocalizer<FindingText> text, FindingResult result) => result.Outcome switch
    {
        FindingOutcome.TextTooLong => text[FindingText.RefusedTextTooLong, Figures.Count(result.Offered.Text?.Length ?? 0)],
        FindingOutcome.NotFound => text[FindingText.RefusedNotFound],
        _ when result.Refusal is { } refusal => text["Refused" + refusal, Figures.Count(RectificationRules.Default.LongestExtension)],
        _ => text[FindingText.RefusedWrongState],
    };
}
