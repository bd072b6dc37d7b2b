using Dashboard.Domain.Rectification;

namespace Dashboard.Web.Features.Rectification;

/// <summary>Which column a state stands in.</summary>
internal static class FindingStages
{
    public static IReadOnlyList<FindingStage> All { get; } = Enum.GetValues<FindingStage>();

    public static FindingStage Of(FindingState state) => state switch
    {
        FindingState.Found => FindingStage.Found,
        FindingState.Assigned => FindingStage.Assigned,
        FindingState.Disputed => FindingStage.Disputed,
        FindingState.Rectifying => FindingStage.Rectifying,
        FindingState.Reported => FindingStage.Reported,
        FindingState.Rechecked => FindingStage.Rechecked,
        _ => FindingStage.Ended,
    };
}
