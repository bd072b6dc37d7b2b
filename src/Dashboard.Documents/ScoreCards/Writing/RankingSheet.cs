using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Documents.Tables.Writing;
using Dashboard.Scoring.Engine;

namespace Dashboard.Documents.ScoreCards.Writing;

/// <summary>The sheet with the ranking: groups one below the other, each with its own ranks.</summary>
internal sealed class RankingSheet
{
    private const string RankColumn = "A";
    private const string TotalColumn = "E";
    private const string BeforeColumn = "G";

    private readonly ScoreCardBook _book;
    private readonly RankingOrder _order;
    private readonly IReadOnlyDictionary<string, CardSheet> _cards;

    public RankingSheet(ScoreCardBook book, string name, RankingOrder order, IReadOnlyDictionary<string, CardSheet> cards)
    {
        (_book, _order, _cards) = (book, order, cards);
        var words = book.Words;
        ImmutableArray<(string Head, double Width)> columns =
        [
            (words.Rank, 8), (words.Unit, 34), (words.BasePoints, 12), (words.Net, 12), (words.Total, 12), (words.Grade, 12),
            .. book.Before is null ? [] : new[] { (words.TotalBefore, 12d), (words.Change, 12d) },
            .. book.Provisional is null ? [] : new[] { (words.Completeness, 12d) },
            (words.Note, 40),
        ];
        var rows = new RowList(columns.Length);
        rows.Begin(book, book.Title, columns.Select(c => c.Head));
        foreach (var group in order.Groups)
        {
            rows.Across(Looks.Band, words.GroupName(group.Type));
            foreach (var unit in group.Ranked.Concat(group.Unranked))
            {
                rows.Add(Row(group, unit));
            }
        }

        foreach (var line in words.RankingNotes.Insert(0, words.RankingRule))
        {
            rows.Across(Looks.Line, line);
        }

        Sheet = new PrintSheet(name, [.. columns.Select(c => c.Width)], rows.ToRows(), RowList.HeadRows(book));
    }

    public PrintSheet Sheet { get; }

    /// <summary>The cell that holds a unit's rank, as another sheet refers to it.</summary>
    public static string RankCell(string sheet, RankingOrder order, string unit) =>
        $"{SheetNames.Quote(sheet)}!{SheetArithmetic.Cell(RankColumn, order.RowOf(unit))}";

    private ImmutableArray<PrintCell> Row(RankingGroup group, UnitResult unit)
    {
        var card = _cards[unit.Unit.Code];
        var isLive = _book.Run.IsOfficial;
        var rankFormula = isLive ? RankFormula(group, unit) : null;
        var row = _order.RowOf(unit.Unit.Code);
        var before = _book.Before?.Find(unit.Unit.Code)?.Total;
        return
        [
            Looks.OrDash(Looks.Rank, unit.Rank, rankFormula),
            PrintCell.OfText(Looks.Text, _book.Words.UnitName(unit.Unit)),
            Looks.OrDash(Looks.Points, unit.BasePoints, isLive ? card.BaseCell : null),
            Looks.OrDash(Looks.Points, unit.NetAdjustment, isLive ? card.NetCell : null),
            Looks.OrDash(Looks.Points, unit.Total, isLive ? card.TotalCell : null),
            unit.Grade is null ? Looks.Dash(Looks.Rank) : PrintCell.OfText(Looks.Centred, _book.Words.GradeName(unit.Grade)),
            .. _book.Before is null ? [] : new[]
            {
                Looks.OrDash(Looks.Points, before),
                Looks.OrDash(Looks.Change, unit.Total - before, isLive ? SheetArithmetic.Rounded($"{SheetArithmetic.Cell(TotalColumn, row)}-{SheetArithmetic.Cell(BeforeColumn, row)}") : null),
            },
            .. _book.Provisional is null ? [] : new[] { PrintCell.OfNumber(Looks.Share, card.Completeness) },
            PrintCell.OfText(Looks.Text, string.Join('\n', Notes(unit, isLive && unit.Rank is not null && rankFormula is null))),
        ];
    }

    /// <summary>Null without a rank, and where tie-breaks gave another rank than totals alone do.</summary>
    private string? RankFormula(RankingGroup group, UnitResult unit)
    {
        var isDense = _book.Run.Scheme.Ranking.Dense;
        if (unit.Rank is not { } rank || rank != group.RankByTotal(unit, isDense))
        {
            return null;
        }

        var first = _order.RowOf(group.Ranked[0].Unit.Code);
        var area = string.Create(CultureInfo.InvariantCulture, $"${TotalColumn}${first}:${TotalColumn}${first + group.Ranked.Length - 1}");
        return SheetArithmetic.Rank(SheetArithmetic.Cell(TotalColumn, _order.RowOf(unit.Unit.Code)), area, isDense);
    }

    private IEnumerable<string> Notes(UnitResult unit, bool isRankNumber)
    {
        var words = _book.Words;
        if (!unit.Unit.Ranked)
        {
            yield return words.Unranked;
        }

        if (unit.Total is null)
        {
            yield return words.NoTotal;
        }

        if (isRankNumber)
        {
            yield return words.RankIsNumber;
        }

        if (unit.FellByTopShare)
        {
            yield return words.FellByTopShare;
        }

        foreach (var veto in unit.Vetoes)
        {
            yield return words.Veto(veto);
        }
    }
}
