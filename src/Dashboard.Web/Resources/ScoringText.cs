namespace Dashboard.Web.Resources;

/// <summary>Keys of the words of scoring: groups, grades, states, steps.</summary>
public sealed class ScoringText
{
    public const string ForMeeting = nameof(ForMeeting);
    public const string GradeExcellent = nameof(GradeExcellent);
    public const string GradeFail = nameof(GradeFail);
    public const string GradeGood = nameof(GradeGood);
    public const string GradePass = nameof(GradePass);
    public const string Locked = nameof(Locked);
    public const string Provisional = nameof(Provisional);
    public const string Published = nameof(Published);
    public const string ReasonFailing = nameof(ReasonFailing);
    public const string ReasonFell = nameof(ReasonFell);
    public const string ReasonNone = nameof(ReasonNone);
    public const string ReasonOverdue = nameof(ReasonOverdue);
    public const string ReasonPending = nameof(ReasonPending);
    public const string ReasonVeto = nameof(ReasonVeto);
    public const string SourceInspection = nameof(SourceInspection);
    public const string SourceSelfReport = nameof(SourceSelfReport);
    public const string SourceSurvey = nameof(SourceSurvey);
    public const string SourceSystem = nameof(SourceSystem);
    public const string SourceVillageRegister = nameof(SourceVillageRegister);
    public const string SourceVisitLog = nameof(SourceVisitLog);
    public const string StateAbsent = nameof(StateAbsent);
    public const string StateFull = nameof(StateFull);
    public const string StateNotApplicable = nameof(StateNotApplicable);
    public const string StateNotDue = nameof(StateNotDue);
    public const string StateOverdue = nameof(StateOverdue);
    public const string StatePending = nameof(StatePending);
    public const string StateValue = nameof(StateValue);
    public const string StateZero = nameof(StateZero);
    public const string StepNextLevel = nameof(StepNextLevel);
    public const string StepOneFewerWrong = nameof(StepOneFewerWrong);
    public const string StepOneFindingFewer = nameof(StepOneFindingFewer);
    public const string StepOneMoreDone = nameof(StepOneMoreDone);
    public const string StepOneMoreMet = nameof(StepOneMoreMet);
    public const string StepOneUnitBetter = nameof(StepOneUnitBetter);
    public const string TypeENF = nameof(TypeENF);
    public const string TypeGEN = nameof(TypeGEN);
    public const string TypeTWN = nameof(TypeTWN);
}
