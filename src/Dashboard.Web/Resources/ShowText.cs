namespace Dashboard.Web.Resources;

/// <summary>Words around the show of a meeting.</summary>
public sealed class ShowText
{
    public const string Close = nameof(Close);
    public const string Controls = nameof(Controls);
    public const string Dark = nameof(Dark);
    public const string Elapsed = nameof(Elapsed);
    public const string FactGrade = nameof(FactGrade);
    public const string FactNet = nameof(FactNet);
    public const string FactRank = nameof(FactRank);
    public const string FactRankOf = nameof(FactRankOf);
    public const string FactTotal = nameof(FactTotal);
    public const string FactUnranked = nameof(FactUnranked);
    public const string FileName = nameof(FileName);
    public const string Follow = nameof(Follow);
    public const string FollowEnded = nameof(FollowEnded);
    public const string Full = nameof(Full);
    public const string HeadFull = nameof(HeadFull);
    public const string HeadNode = nameof(HeadNode);
    public const string HeadPoints = nameof(HeadPoints);
    public const string HeadScore = nameof(HeadScore);
    public const string HeadState = nameof(HeadState);
    public const string HeadWeight = nameof(HeadWeight);
    public const string Last = nameof(Last);
    public const string Leave = nameof(Leave);
    public const string Link = nameof(Link);
    public const string Next = nameof(Next);
    public const string NextSlide = nameof(NextSlide);
    public const string NoScript = nameof(NoScript);
    public const string NoServer = nameof(NoServer);
    public const string NoVoice = nameof(NoVoice);
    public const string NoWindow = nameof(NoWindow);
    public const string NotFrozen = nameof(NotFrozen);
    public const string Previous = nameof(Previous);
    public const string Rejoin = nameof(Rejoin);
    public const string Save = nameof(Save);
    public const string Speak = nameof(Speak);
    public const string Speaker = nameof(Speaker);
    public const string Why = nameof(Why);
    public const string FollowOver = nameof(FollowOver);
    public const string FollowStop = nameof(FollowStop);
}
