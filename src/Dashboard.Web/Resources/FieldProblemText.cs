namespace Dashboard.Web.Resources;

/// <summary>Keys of the sentences with which the field form refuses.</summary>
public sealed class FieldProblemText
{
    public const string AtItem = nameof(AtItem);
    public const string AtUnknownItem = nameof(AtUnknownItem);
    public const string FaultAnswerMissing = nameof(FaultAnswerMissing);
    public const string FaultBadAnswer = nameof(FaultBadAnswer);
    public const string FaultBadDevice = nameof(FaultBadDevice);
    public const string FaultBadPhotos = nameof(FaultBadPhotos);
    public const string FaultBadPlace = nameof(FaultBadPlace);
    public const string FaultBadRevision = nameof(FaultBadRevision);
    public const string FaultCompanionMissing = nameof(FaultCompanionMissing);
    public const string FaultConflictOfInterest = nameof(FaultConflictOfInterest);
    public const string FaultForeignVisit = nameof(FaultForeignVisit);
    public const string FaultInFuture = nameof(FaultInFuture);
    public const string FaultNoteTooLong = nameof(FaultNoteTooLong);
    public const string FaultPhotoMissing = nameof(FaultPhotoMissing);
    public const string FaultReasonMissing = nameof(FaultReasonMissing);
    public const string FaultRevisionReasonMissing = nameof(FaultRevisionReasonMissing);
    public const string FaultTooLongAgo = nameof(FaultTooLongAgo);
    public const string FaultUnknownAnswer = nameof(FaultUnknownAnswer);
    public const string FaultUnknownChecklist = nameof(FaultUnknownChecklist);
    public const string FaultUnknownCompanion = nameof(FaultUnknownCompanion);
    public const string FaultUnknownUnit = nameof(FaultUnknownUnit);
    public const string ProblemBadField = nameof(ProblemBadField);
    public const string ProblemBadItem = nameof(ProblemBadItem);
    public const string ProblemBadTakenAt = nameof(ProblemBadTakenAt);
    public const string ProblemBrokenJson = nameof(ProblemBrokenJson);
    public const string ProblemDamagedImage = nameof(ProblemDamagedImage);
    public const string ProblemDiskFull = nameof(ProblemDiskFull);
    public const string ProblemFaults = nameof(ProblemFaults);
    public const string ProblemForeignOrigin = nameof(ProblemForeignOrigin);
    public const string ProblemHashDiffers = nameof(ProblemHashDiffers);
    public const string ProblemHashMissing = nameof(ProblemHashMissing);
    public const string ProblemIdTaken = nameof(ProblemIdTaken);
    public const string ProblemInterrupted = nameof(ProblemInterrupted);
    public const string ProblemNoRight = nameof(ProblemNoRight);
    public const string ProblemNotAnImage = nameof(ProblemNotAnImage);
    public const string ProblemNotJson = nameof(ProblemNotJson);
    public const string ProblemOtherContent = nameof(ProblemOtherContent);
    public const string ProblemOtherId = nameof(ProblemOtherId);
    public const string ProblemOverQuota = nameof(ProblemOverQuota);
    public const string ProblemPhotoEmpty = nameof(ProblemPhotoEmpty);
    public const string ProblemPhotoIdTaken = nameof(ProblemPhotoIdTaken);
    public const string ProblemPhotoTooLarge = nameof(ProblemPhotoTooLarge);
    public const string ProblemPhotosMissing = nameof(ProblemPhotosMissing);
    public const string ProblemRecordClosed = nameof(ProblemRecordClosed);
    public const string ProblemRecordTooLarge = nameof(ProblemRecordTooLarge);
    public const string ProblemSignedOut = nameof(ProblemSignedOut);
    public const string ProblemStaleToken = nameof(ProblemStaleToken);
    public const string ProblemTooManyIds = nameof(ProblemTooManyIds);
    public const string ProblemTooManyPhotos = nameof(ProblemTooManyPhotos);
    public const string ProblemTooManyPixels = nameof(ProblemTooManyPixels);
    public const string ProblemTooManyRequests = nameof(ProblemTooManyRequests);
    public const string ProblemUnknownRecord = nameof(ProblemUnknownRecord);
}
