using System.Globalization;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Engine;

/// <summary>
/// Writes the two result files of a run: every node of every unit, and the ranking. Units by code, nodes a parent before
/// its children, so equal packages give equal bytes.
/// </summary>
public static class RunWriter
{
    public const string ScoresFile = "scores.csv";
    public const string RankingFile = "ranking.csv";

    /// <param name="run">The run.</param>
    /// <param name="output">Receives UTF-8 without byte order mark.</param>
    /// <param name="progress">Called with the number of units written; may be null.</param>
    public static void WriteScores(ScoreRun run, Stream output, Action<int>? progress = null)
    {
        using var csv = new CsvWriter(output);
        csv.Row("unit", "node", "score", "points", "weight", "state");
        var cards = new CardMaker(run);
        for (var place = 0; place < run.Package.Units.Count; place++)
        {
            var card = cards.Make(place);
            foreach (var node in card.Nodes)
            {
                csv.Cell(card.Result.Unit.Code);
                csv.Cell(node.Node.Code);
                WriteScore(csv, run, cards, node);
                WriteFixed(csv, node.Points, "0.00");
                csv.Number(node.Weight, "0.#################");
                csv.Last(node.State.FileName());
            }

            progress?.Invoke(place + 1);
        }
    }

    public static void WriteRanking(ScoreRun run, Stream output)
    {
        using var csv = new CsvWriter(output);
        csv.Row("unit", "unit_type", "total", "rank", "grade");
        foreach (var result in run.Results)
        {
            csv.Cell(result.Unit.Code);
            csv.Cell(result.Unit.UnitType);
            WriteFixed(csv, result.Total, run.IsOfficial ? "0.00" : "0.#################");
            csv.Cell(result.Rank?.ToString(CultureInfo.InvariantCulture));
            csv.Last(result.Grade);
        }
    }

    private static void WriteScore(CsvWriter csv, ScoreRun run, CardMaker cards, NodeScore node)
    {
        if (run.IsOfficial || node.Score is null)
        {
            WriteFixed(csv, node.Score, "0.0000");
            return;
        }

        // 17 significant digits give the number back exactly; the few that would print an exponent are as exact in decimal.
        var text = cards.Reals[node.Node.Index].ToString("G17", CultureInfo.InvariantCulture);
        csv.Cell(text.Contains('E', StringComparison.Ordinal) ? StrictJson.Text(node.Score.Value) : text);
    }

    private static void WriteFixed(CsvWriter csv, decimal? number, string format)
    {
        if (number is { } value)
        {
            csv.Number(value, format);
        }
        else
        {
            csv.Cell(null);
        }
    }
}
