namespace Dashboard.Web.Resources;

/// <summary>The words of the voters’ page; its scripts get them all.</summary>
public sealed class BallotVoteText
{
    public const string Abstain = nameof(Abstain);
    public const string BadPoints = nameof(BadPoints);
    public const string ClosedTitle = nameof(ClosedTitle);
    public const string CodeHint = nameof(CodeHint);
    public const string CodeLabel = nameof(CodeLabel);
    public const string CodeSubmit = nameof(CodeSubmit);
    public const string CodeTitle = nameof(CodeTitle);
    public const string FixFirst = nameof(FixFirst);
    public const string Grade1 = nameof(Grade1);
    public const string Grade2 = nameof(Grade2);
    public const string Grade3 = nameof(Grade3);
    public const string Grade4 = nameof(Grade4);
    public const string GroupIs = nameof(GroupIs);
    public const string Lead = nameof(Lead);
    public const string Loading = nameof(Loading);
    public const string Menu = nameof(Menu);
    public const string NoAnswer = nameof(NoAnswer);
    public const string NoScript = nameof(NoScript);
    public const string NoStorage = nameof(NoStorage);
    public const string OldBrowser = nameof(OldBrowser);
    public const string OpenLeft = nameof(OpenLeft);
    public const string OtherCode = nameof(OtherCode);
    public const string PointsLabel = nameof(PointsLabel);
    public const string PractisedTitle = nameof(PractisedTitle);
    public const string Progress = nameof(Progress);
    public const string Rehearsal = nameof(Rehearsal);
    public const string Retry = nameof(Retry);
    public const string SealedForgot = nameof(SealedForgot);
    public const string SealedTitle = nameof(SealedTitle);
    public const string Sending = nameof(Sending);
    public const string Submit = nameof(Submit);
    public const string SubmitAnyway = nameof(SubmitAnyway);
    public const string Title = nameof(Title);
    public const string VotedKeep = nameof(VotedKeep);
    public const string VotedTitle = nameof(VotedTitle);
    public const string UsedTitle = nameof(UsedTitle);
    public const string Used = nameof(Used);
    public const string UnitPartial = nameof(UnitPartial);
    public const string UnitAbstain = nameof(UnitAbstain);
    public const string FinishFirst = nameof(FinishFirst);
}
