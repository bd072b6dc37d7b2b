namespace Dashboard.Documents.Slides;

/// <summary>What a colour says. It never speaks alone: a word or a figure stands beside it.</summary>
public enum Tone
{
    Plain,

    /// <summary>The one in front, and what is to be looked at first.</summary>
    Lead,

    /// <summary>The one behind, overdue or failed.</summary>
    Lag,

    /// <summary>Rose, done, covered.</summary>
    Good,

    /// <summary>Partly done, waiting.</summary>
    Warn,

    /// <summary>Beside the matter.</summary>
    Muted,
}
