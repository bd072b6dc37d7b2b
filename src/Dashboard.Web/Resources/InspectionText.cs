namespace Dashboard.Web.Resources;

/// <summary>Keys of the words that inspections and findings share.</summary>
public sealed class InspectionText
{
    public const string AnswerCount = nameof(AnswerCount);
    public const string AnswerLeast = nameof(AnswerLeast);
    public const string AnswerMissing = nameof(AnswerMissing);
    public const string AnswerNo = nameof(AnswerNo);
    public const string AnswerNotApplicable = nameof(AnswerNotApplicable);
    public const string AnswerRate = nameof(AnswerRate);
    public const string AnswerYes = nameof(AnswerYes);
    public const string AnswersCount = nameof(AnswersCount);
    public const string AnswersFourGrades = nameof(AnswersFourGrades);
    public const string AnswersRate = nameof(AnswersRate);
    public const string AnswersYesNo = nameof(AnswersYesNo);
    public const string AnswersYesNoNotApplicable = nameof(AnswersYesNoNotApplicable);
    public const string Grade1 = nameof(Grade1);
    public const string Grade2 = nameof(Grade2);
    public const string Grade3 = nameof(Grade3);
    public const string Grade4 = nameof(Grade4);
    public const string KindCaseFile = nameof(KindCaseFile);
    public const string KindComprehensive = nameof(KindComprehensive);
    public const string KindServiceWindow = nameof(KindServiceWindow);
    public const string KindUnannounced = nameof(KindUnannounced);
    public const string KindVillageRecheck = nameof(KindVillageRecheck);
    public const string KindVisitRecords = nameof(KindVisitRecords);
    public const string ProposalKeep = nameof(ProposalKeep);
    public const string ProposalRectify = nameof(ProposalRectify);
    public const string ProposalRevoke = nameof(ProposalRevoke);
    public const string SeverityMinor = nameof(SeverityMinor);
    public const string SeverityModerate = nameof(SeverityModerate);
    public const string SeverityRedLine = nameof(SeverityRedLine);
    public const string SeveritySerious = nameof(SeveritySerious);
    public const string StateConfirmed = nameof(StateConfirmed);
    public const string StateMerged = nameof(StateMerged);
    public const string StateReleased = nameof(StateReleased);
    public const string StateReturned = nameof(StateReturned);
    public const string StateSubmitted = nameof(StateSubmitted);
    public const string VisitCancelled = nameof(VisitCancelled);
    public const string VisitDone = nameof(VisitDone);
    public const string VisitPlanned = nameof(VisitPlanned);
    public const string WhenAny = nameof(WhenAny);
    public const string WhenBelowBest = nameof(WhenBelowBest);
    public const string WhenNo = nameof(WhenNo);
    public const string WhenNotAll = nameof(WhenNotAll);
    public const string WhenTooFew = nameof(WhenTooFew);
    public const string WhenTooFewShort = nameof(WhenTooFewShort);
    public const string WhenYes = nameof(WhenYes);
}
