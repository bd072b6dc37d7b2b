namespace Dashboard.Data.Schemes;

/// <summary>A scheme is a version; a used one is never edited (docs/domain.md, scheme versions).</summary>
public enum SchemeStatus
{
    /// <summary>草案: being prepared.</summary>
    Draft,

    /// <summary>在用: scores the periods that name it.</summary>
    InUse,

    /// <summary>停用: replaced by a later version.</summary>
    Retired,
}
