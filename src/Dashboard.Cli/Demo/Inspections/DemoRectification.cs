using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>
/// Plays what happens to a finding after its release: the stronger a unit works, the earlier it reports. The story ends on the last day of
/// the demo, wherever it stands.
/// </summary>
internal sealed class DemoRectification(FindingFlow flow, WorkingCalendar calendar, DemoWording wording, DateOnly last)
{
    private const string Office = "office";
    private const string Leader = "leader";
    private const int MostExtraDays = 70;

    /// <param name="finding">As it was confirmed.</param>
    /// <param name="visit">With the item it tells this finding from all others.</param>
    /// <param name="released">The day on which it is assigned.</param>
    /// <param name="strength">How well the unit works.</param>
    /// <param name="clerk">Who acts for the unit.</param>
    /// <param name="recheckers">Inspectors who may re-check: none of them has found it or must step aside.</param>
    /// <param name="isLeftLying">Whether the unit never reports it.</param>
    public void Play(DemoFinding finding, string visit, DateOnly released, decimal strength, string clerk, IReadOnlyList<string> recheckers, bool isLeftLying)
    {
        var item = finding.Item.Code;
        decimal Share(string what) => DemoRandom.For("rectify", visit, item, what).Share();
        string Text(string use, string? chance = null) => wording.Pick(use, item, Share(chance ?? use));
        bool Act(FindingAct act, string account, DateOnly day, string? text = null, int days = 0)
        {
            if (day > last)
            {
                return false;
            }

            finding.Act(flow, new FindingStep(act, account, day, text, act == FindingAct.Report ? 1 : 0, days));
            return true;
        }

        if (!Act(FindingAct.Assign, Office, released))
        {
            return;
        }

        var day = After(released, 1 + (int)(Share("answer") * 2.4m));
        if (Share("dispute or not") < 0.075m)
        {
            if (!Act(FindingAct.Dispute, clerk, day, Text("dispute")))
            {
                return;
            }

            day = After(day, 2 + (int)(Share("decided") * 4));

            // The texts lie side by side in the file: the same chance gives the answer that fits the dispute.
            var isUpheld = Share("upheld") < 0.45m;
            if (!Act(isUpheld ? FindingAct.UpholdDispute : FindingAct.RejectDispute, Office, day, Text(isUpheld ? "uphold" : "reject", "dispute")) || isUpheld)
            {
                return;
            }
        }
        else if (!Act(FindingAct.Accept, clerk, day))
        {
            return;
        }

        var reported = After(day, Math.Max(2, DaysToMend(finding, strength, Share)));
        reported = Extended(finding, reported, Share, (act, who, on, days) => Act(act, who, on, act == FindingAct.GrantExtension ? null : Text(act == FindingAct.AskExtension ? "ask" : "refuse"), days), clerk, day);
        reported = isLeftLying ? last.AddDays(1) : reported;
        if (finding.Now is { Severity: >= Severity.Serious, Due: { } due } && After(due, 2) is var listed && listed <= last && listed < reported)
        {
            Act(FindingAct.List, Leader, listed, Text("list"));
        }

        if (!Act(FindingAct.Report, clerk, reported, Text("report")))
        {
            return;
        }

        var recheckedOn = After(reported, 1 + (int)(Share("recheck") * 5));
        var rechecker = recheckers[(int)(recheckers.Count * Share("rechecker"))];
        if (Share("return or not") < (finding.Now.Severity == Severity.Minor ? 0.06m : 0.18m))
        {
            if (!Act(FindingAct.Return, rechecker, recheckedOn, Text("return")))
            {
                return;
            }

            reported = After(recheckedOn, 2 + (int)(Share("again soon") * 4));
            if (!Act(FindingAct.Report, clerk, reported, Text("again")))
            {
                return;
            }

            recheckedOn = After(reported, 1 + (int)(Share("recheck again") * 4));
        }

        if (Act(FindingAct.Pass, rechecker, recheckedOn))
        {
            Act(FindingAct.Close, Office, After(recheckedOn, (int)(Share("close") * 3.5m)));
        }
    }

    private static int DaysToMend(DemoFinding finding, decimal strength, Func<string, decimal> share)
    {
        var allowed = RectificationRules.Default.DaysFor(finding.Now.Severity);
        var slack = Math.Max(0, 84 - strength) / 100;
        var days = (int)(allowed * (0.22m + (0.43m * share("pace")) + (slack * share("slack"))));

        // Now and then a weak unit lets one lie.
        return share("left lying") < slack * 0.3m ? allowed + 2 + (int)(MostExtraDays * share("how long")) : days;
    }

    /// <summary>An extension is asked for when the due date comes near, and mostly granted.</summary>
    private DateOnly Extended(
        DemoFinding finding, DateOnly reported, Func<string, decimal> share, Func<FindingAct, string, DateOnly, int, bool> act, string clerk, DateOnly begun)
    {
        var due = finding.Now.Due!.Value;
        var asked = calendar.AddWorkingDays(due, -2 - (int)(share("ask when") * 3));
        if (asked <= begun || reported < calendar.AddWorkingDays(due, -1) || share("ask or not") > 0.75m || !act(FindingAct.AskExtension, clerk, asked, 5 * (1 + (int)(share("ask days") * 3))))
        {
            return reported;
        }

        var decided = After(asked, 1 + (int)(share("grant when") * 2));
        if (decided >= reported)
        {
            // The unit was faster than the office.
            return reported;
        }

        if (share("grant") > 0.68m)
        {
            act(FindingAct.RefuseExtension, Office, decided, 0);
            return reported;
        }

        return act(FindingAct.GrantExtension, Office, decided, 0) && reported > due && share("in time after all") < 0.75m
            ? calendar.AddWorkingDays(finding.Now.Due!.Value, -1 - (int)(share("how early") * 3))
            : reported;
    }

    /// <summary>What would come after the last day is not counted out: the calendar of its year may not be known yet.</summary>
    private DateOnly After(DateOnly day, int workingDays)
    {
        for (; workingDays > 0 && day <= last; workingDays--)
        {
            day = calendar.AddWorkingDays(day, 1);
        }

        return day;
    }
}
