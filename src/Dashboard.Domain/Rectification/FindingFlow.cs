using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;

namespace Dashboard.Domain.Rectification;

/// <summary>
/// The loop of a finding as a pure table: who may do what is <see cref="Access.AccessRules"/>' matter, here stands what
/// follows on what (docs/domain.md, rectification).
/// </summary>
public sealed class FindingFlow(RectificationRules rules, WorkingCalendar calendar)
{
    /// <summary>The finding after the act, or why it is refused; then nothing has changed.</summary>
    public (Finding? Finding, ActRefusal? Refusal) Apply(Finding finding, FindingStep step)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(step);
        return Refusal(finding, step) is { } refusal ? (null, refusal) : (After(finding, step), null);
    }

    /// <summary>The acts that the state allows, whoever asks.</summary>
    public static IReadOnlyList<FindingAct> Next(FindingState state) => state switch
    {
        FindingState.Found => [FindingAct.Assign],
        FindingState.Assigned => [FindingAct.Accept, FindingAct.Dispute],
        FindingState.Disputed => [FindingAct.RejectDispute, FindingAct.UpholdDispute],
        FindingState.Rectifying => [FindingAct.Report],
        FindingState.Reported => [FindingAct.Pass, FindingAct.Return],
        FindingState.Rechecked => [FindingAct.Close],
        _ => [],
    };

    private static ActRefusal? Refusal(Finding finding, FindingStep step)
    {
        if (!Next(finding.State).Contains(step.Act))
        {
            return ActRefusal.WrongState;
        }

        var needsReason = step.Act is FindingAct.Dispute or FindingAct.RejectDispute or FindingAct.UpholdDispute or FindingAct.Return;
        if (needsReason && string.IsNullOrWhiteSpace(step.Reason))
        {
            return ActRefusal.ReasonMissing;
        }

        if (step.Act == FindingAct.Report && step.AfterPhotos < 1)
        {
            return ActRefusal.AfterPhotoMissing;
        }

        if (step.Act is FindingAct.Pass or FindingAct.Return)
        {
            if (string.Equals(step.Account, finding.Submitter, StringComparison.Ordinal))
            {
                return ActRefusal.RecheckBySubmitter;
            }

            if (finding.Severity >= Severity.Serious && string.Equals(step.Account, finding.Finder, StringComparison.Ordinal))
            {
                return ActRefusal.RecheckByFinder;
            }
        }

        return null;
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
                return finding with { State = FindingState.Reported, ReportedOn = step.Day, Submitter = step.Account };
            case FindingAct.Return:
                return finding with { State = FindingState.Rectifying, Returns = finding.Returns + 1 };
            case FindingAct.Pass:
                return finding with { State = FindingState.Rechecked };
            default:
                // The unit's clock stopped with its last report; how long the re-check took is not its fault.
                return finding with { State = finding.ReportedOn <= finding.Due ? FindingState.ClosedOnTime : FindingState.ClosedLate };
        }
    }
}
