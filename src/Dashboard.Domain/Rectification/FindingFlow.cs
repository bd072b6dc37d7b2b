using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;

namespace Dashboard.Domain.Rectification;

/// <summary>
/// The loop of a finding as a pure table: who may do what is <see cref="Access.AccessRules"/>' matter, here stands what
/// follows on what (docs/domain.md, rectification).
/// </summary>
public sealed class FindingFlow(RectificationRules rules, WorkingCalendar calendar)
{
    private static readonly FindingAct[] Extending = [FindingAct.AskExtension, FindingAct.GrantExtension, FindingAct.RefuseExtension];

    /// <summary>The finding after the act, or why it is refused; then nothing has changed.</summary>
    public (Finding? Finding, ActRefusal? Refusal) Apply(Finding finding, FindingStep step)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(step);
        return Refusal(finding, step) is { } refusal ? (null, refusal) : (After(finding, step), null);
    }

    /// <summary>The acts that the state allows, whoever asks and whenever.</summary>
    public static IReadOnlyList<FindingAct> Next(FindingState state) => state switch
    {
        FindingState.Found => [FindingAct.Assign],
        FindingState.Assigned => [FindingAct.Accept, FindingAct.Dispute, .. Extending, FindingAct.List],
        FindingState.Disputed => [FindingAct.RejectDispute, FindingAct.UpholdDispute, FindingAct.List],
        FindingState.Rectifying => [FindingAct.Report, .. Extending, FindingAct.List],
        FindingState.Reported => [FindingAct.Pass, FindingAct.Return, FindingAct.List],
        FindingState.Rechecked => [FindingAct.Close],
        _ => [],
    };

    /// <summary>The acts that are possible on a day for this finding, so that a page offers nothing that would be refused for its state.</summary>
    public IReadOnlyList<FindingAct> Possible(Finding finding, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return [.. Next(finding.State).Where(act => act switch
        {
            FindingAct.AskExtension => ExtensionRefusal(finding, 1, today) is null,
            FindingAct.GrantExtension or FindingAct.RefuseExtension => finding.ExtensionAsked is not null,
            FindingAct.List => MayBeListed(finding, today),
            _ => true,
        })];
    }

    /// <summary>Whether an act is refused without a reason, or without saying what was done.</summary>
    public static bool NeedsReason(FindingAct act) => act is FindingAct.Dispute or FindingAct.RejectDispute or FindingAct.UpholdDispute
        or FindingAct.Report or FindingAct.Return or FindingAct.AskExtension or FindingAct.RefuseExtension;

    /// <summary>Whether a leader can put it under watch (挂牌督办): overdue, serious, not watched yet and not mended.</summary>
    public static bool MayBeListed(Finding finding, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return !finding.IsListed && finding.Severity >= Severity.Serious && finding.IsOverdue(today) && Next(finding.State).Contains(FindingAct.List);
    }

    /// <summary>Why an account may not re-check a finding, or null: never its own report, nor a serious finding of its own.</summary>
    public static ActRefusal? RecheckRefusal(Finding finding, string account)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return string.Equals(account, finding.Submitter, StringComparison.Ordinal) ? ActRefusal.RecheckBySubmitter
            : finding.Severity >= Severity.Serious && string.Equals(account, finding.Finder, StringComparison.Ordinal) ? ActRefusal.RecheckByFinder
            : null;
    }

    private ActRefusal? ExtensionRefusal(Finding finding, int days, DateOnly today) =>
        today > finding.Due ? ActRefusal.ExtensionTooLate
        : finding.Due != finding.OriginalDue || finding.ExtensionAsked is not null ? ActRefusal.ExtendedBefore
        : days < 1 || days > rules.LongestExtension ? ActRefusal.ExtensionTooLong
        : null;

    private ActRefusal? Refusal(Finding finding, FindingStep step)
    {
        if (!Next(finding.State).Contains(step.Act))
        {
            return ActRefusal.WrongState;
        }

        if (step.Act is FindingAct.GrantExtension or FindingAct.RefuseExtension && finding.ExtensionAsked is null)
        {
            return ActRefusal.WrongState;
        }

        if (step.Act == FindingAct.AskExtension && ExtensionRefusal(finding, step.Days, step.Day) is { } refusal)
        {
            return refusal;
        }

        if (step.Act == FindingAct.List && !MayBeListed(finding, step.Day))
        {
            return ActRefusal.NotOverdueSerious;
        }

        if (NeedsReason(step.Act) && string.IsNullOrWhiteSpace(step.Reason))
        {
            return ActRefusal.ReasonMissing;
        }

        if (step.Act == FindingAct.Report && step.AfterPhotos < 1)
        {
            return ActRefusal.AfterPhotoMissing;
        }

        return step.Act is FindingAct.Pass or FindingAct.Return ? RecheckRefusal(finding, step.Account) : null;
    }

    private Finding After(Finding finding, FindingStep step)
    {
        switch (step.Act)
        {
            case FindingAct.Assign:
                var due = calendar.AddWorkingDays(step.Day, rules.DaysFor(finding.Severity));
                return finding with { State = FindingState.Assigned, OriginalDue = due, Due = due };
            case FindingAct.Accept or FindingAct.RejectDispute:
                return finding with { State = FindingState.Rectifying };
            case FindingAct.Dispute:
                return finding with { State = FindingState.Disputed };
            case FindingAct.UpholdDispute:
                return finding with { State = FindingState.Withdrawn };
            case FindingAct.Report:
                return finding with { State = FindingState.Reported, ExtensionAsked = null, ReportedOn = step.Day, Submitter = step.Account };
            case FindingAct.Return:
                return finding with { State = FindingState.Rectifying, Returns = finding.Returns + 1 };
            case FindingAct.Pass:
                return finding with { State = FindingState.Rechecked };
            case FindingAct.AskExtension:
                return finding with { ExtensionAsked = step.Days };
            case FindingAct.GrantExtension:
                return finding with { Due = calendar.AddWorkingDays(finding.Due!.Value, finding.ExtensionAsked!.Value), ExtensionAsked = null };
            case FindingAct.RefuseExtension:
                return finding with { ExtensionAsked = null };
            case FindingAct.List:
                return finding with { IsListed = true };
            default:
                // The unit's clock stopped with its last report; how long the re-check took is not its fault.
                return finding with { State = finding.ReportedOn <= finding.Due ? FindingState.ClosedOnTime : FindingState.ClosedLate };
        }
    }
}
