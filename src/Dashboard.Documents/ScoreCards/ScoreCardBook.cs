using Dashboard.Scoring.Engine;

namespace Dashboard.Documents.ScoreCards;

/// <summary>A run as it goes into a workbook: the ranking and the score card of every unit.</summary>
/// <param name="Title">Stands above the ranking.</param>
/// <param name="Run">The scores.</param>
/// <param name="Before">The earlier run that totals are compared with; null for none, and then the two columns are left out.</param>
/// <param name="Stamp">Which numbers these are; stands on every sheet and every printed page.</param>
/// <param name="Words">The words of the workbook in one language.</param>
public sealed record ScoreCardBook(string Title, ScoreRun Run, ScoreRun? Before, PaperStamp Stamp, ScoreCardWords Words)
{
    /// <summary>That the scores are not final (暂), in words; null when the period is closed. With it, every unit shows how complete its data are.</summary>
    public string? Provisional { get; init; }

    /// <summary>That the figures are invented; null when they are not.</summary>
    public string? DemoMark { get; init; }

    /// <summary>Language of the words, such as zh-CN.</summary>
    public required string Culture { get; init; }
}
