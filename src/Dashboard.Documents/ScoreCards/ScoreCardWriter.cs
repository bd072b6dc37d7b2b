using Dashboard.Documents.ScoreCards.Writing;
using Dashboard.Documents.Tables.Writing;

namespace Dashboard.Documents.ScoreCards;

/// <summary>
/// Writes score cards as workbooks whose points, sums, totals and ranks are formulas that come to the printed numbers of the run, so that whoever doubts
/// a number can follow it. Of an analytical run numbers alone: its points are no products. The same run gives the same bytes.
/// </summary>
public static class ScoreCardWriter
{
    /// <summary>The ranking on the first sheet, then a sheet for each unit.</summary>
    /// <param name="output">Left open.</param>
    public static void Write(Stream output, ScoreCardBook book, CancellationToken ct)
    {
        var order = RankingOrder.Of(book);
        var units = order.Units.ToList();
        var names = SheetNames.Distinct([book.Words.RankingSheet, .. units.Select(u => book.Words.UnitName(u.Unit))]);
        var cards = new Dictionary<string, CardSheet>(StringComparer.Ordinal);
        for (var i = 0; i < units.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            var code = units[i].Unit.Code;
            cards.Add(code, new CardSheet(book, code, names[i + 1], RankingSheet.RankCell(names[0], order, code)));
        }

        var ranking = new RankingSheet(book, names[0], order, cards);
        PrintBookWriter.Write(output, [ranking.Sheet, .. units.Select(u => cards[u.Unit.Code].Sheet)], book.Title, book.Culture, book.Stamp, ct);
    }

    /// <summary>The score card of one unit alone, with its rank as a number.</summary>
    /// <param name="output">Left open.</param>
    /// <exception cref="ArgumentException">The unit is not in the run.</exception>
    public static void WriteUnit(Stream output, ScoreCardBook book, string unit, CancellationToken ct)
    {
        var result = book.Run.Find(unit) ?? throw new ArgumentException(unit, nameof(unit));
        var card = new CardSheet(book, unit, SheetNames.Distinct([book.Words.UnitName(result.Unit)])[0], null);
        PrintBookWriter.Write(output, [card.Sheet], book.Words.CardTitle(result.Unit), book.Culture, book.Stamp, ct);
    }
}
