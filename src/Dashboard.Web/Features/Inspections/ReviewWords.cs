using Dashboard.Data.Inspections;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Inspections;

/// <summary>Why a decision at the desk did not come about.</summary>
internal static class ReviewWords
{
    public static string Key(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Conflict => InspectionPageText.FaultConflict,
        ReviewOutcome.WrongState => InspectionPageText.FaultWrongState,
        ReviewOutcome.BadReason => InspectionPageText.FaultBadReason,
        ReviewOutcome.BadTarget => InspectionPageText.FaultBadTarget,
        ReviewOutcome.NoSuchMiss => InspectionPageText.FaultNoSuchMiss,
        _ => InspectionPageText.FaultNotFound,
    };
}
