namespace Dashboard.Web.Reading;

/// <summary>What a page of a run shows.</summary>
public enum RunView
{
    /// <summary>Not known yet.</summary>
    Loading,

    Ready,

    /// <summary>No run yet.</summary>
    Empty,

    /// <summary>No such quarter or unit, or none that the reader may know of.</summary>
    NotFound,

    /// <summary>The reader has no right to the page.</summary>
    Refused,
}
