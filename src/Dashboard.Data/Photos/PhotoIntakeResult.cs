using System.Diagnostics.CodeAnalysis;

namespace Dashboard.Data.Photos;

/// <summary>Either a stored photo or the reason why there is none.</summary>
public sealed record PhotoIntakeResult
{
    private PhotoIntakeResult(StoredPhoto? photo, PhotoRefusal? refusal) => (Photo, Refusal) = (photo, refusal);

    public StoredPhoto? Photo { get; }

    public PhotoRefusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Photo))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Taken => Photo is not null;

    internal static PhotoIntakeResult Of(StoredPhoto photo) => new(photo, null);

    internal static PhotoIntakeResult Of(PhotoRefusal refusal) => new(null, refusal);
}
