using System.Collections.Immutable;
using Dashboard.Documents.Tables.Writing;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Explanation;

namespace Dashboard.Documents.ScoreCards.Writing;

/// <summary>The sheet of one unit: the tree, then bonuses and penalties, total, rank and grade.</summary>
internal sealed class CardSheet
{
    private const string ScoreColumn = "G";
    private const string WeightColumn = "H";
    private const string PointsColumn = "I";
    private const string FullColumn = "J";

    private static readonly ImmutableArray<double> Widths = [10, 44, 11, 18, 9, 9, 11, 10, 10, 10, 10, 28];

    private readonly ScoreCardBook _book;
    private readonly ScoreCardWords _words;
    private readonly UnitCard _card;
    private readonly RowList _rows = new(Widths.Length);
    private readonly Dictionary<int, int> _rowOfNode = [];
    private readonly bool _isLive;

    /// <param name="rankCell">Where the rank stands on the ranking; null when it is not in the workbook.</param>
    public CardSheet(ScoreCardBook book, string unit, string name, string? rankCell)
    {
        (_book, _words, _card) = (book, book.Words, book.Run.Card(unit));
        _isLive = book.Run.IsOfficial;
        _rows.Begin(book, _words.CardTitle(_card.Result.Unit),
        [
            _words.Code, _words.Indicator, _words.State, _words.Observed, _words.Numerator, _words.Denominator,
            _words.Score, _words.Weight, _words.Points, _words.FullPoints, _words.Gap, _words.Note,
        ]);
        var root = Explainer.Explain(book.Run, unit);
        List<ExplainedNode> nodes = [.. Shown(root)];
        for (var i = 0; i < nodes.Count; i++)
        {
            _rowOfNode.Add(nodes[i].Node.Index, _rows.Next + i);
        }

        foreach (var node in nodes)
        {
            _rows.Add(NodeRow(node));
        }

        var result = _card.Result;
        var baseCell = Here(_rowOfNode[root.Node.Index]);
        var net = Adjustments();
        var total = Line(_words.Total, Looks.OrDash(Looks.Points, result.Total, _isLive ? SheetArithmetic.Rounded($"{baseCell}+{Here(net)}") : null));
        Line(_words.Rank, Looks.OrDash(Looks.Rank, result.Rank, _isLive ? rankCell : null));
        Line(_words.GroupSize, Looks.OrDash(Looks.Rank, result.Rank is null ? null : result.GroupSize));
        Line(_words.Grade, result.Grade is null ? Looks.Dash(Looks.Rank) : PrintCell.OfText(Looks.Centred, _words.GradeName(result.Grade)), result.FellByTopShare ? _words.FellByTopShare : null);
        if (book.Provisional is not null)
        {
            Line(_words.Completeness, PrintCell.OfNumber(Looks.Share, Completeness));
        }

        foreach (var line in _words.CardNotes)
        {
            _rows.Across(Looks.Line, line);
        }

        Sheet = new PrintSheet(name, Widths, _rows.ToRows(), RowList.HeadRows(book));
        (BaseCell, NetCell, TotalCell) = (There(baseCell), There(Here(net)), There(Here(total)));

        string There(string cell) => $"{SheetNames.Quote(name)}!{cell}";
    }

    public PrintSheet Sheet { get; }

    /// <summary>The cell with the points before bonuses and penalties, as another sheet refers to it.</summary>
    public string BaseCell { get; }

    /// <summary>The cell with bonuses less penalties.</summary>
    public string NetCell { get; }

    /// <summary>The cell with the total.</summary>
    public string TotalCell { get; }

    /// <summary>Share of due weight that has data, 0–100.</summary>
    public decimal Completeness => _card.Completeness;

    private static string Here(int row) => SheetArithmetic.Cell(PointsColumn, row);

    // What does not concern a type of unit at all would only hide what does.
    private static IEnumerable<ExplainedNode> Shown(ExplainedNode node) =>
        node.State == NodeState.NotApplicable && node.WeightBefore == 0 && node.Node.Parent is not null
            ? []
            : node.Children.SelectMany(Shown).Prepend(node);

    private ImmutableArray<PrintCell> NodeRow(ExplainedNode node)
    {
        var hasScore = node.State.HasScore();
        var font = node.Node.IsIndicator ? 0 : CellStyles.BoldFont;
        var row = _rows.Next;
        var points = hasScore ? PointsFormula(node) : null;
        var full = hasScore ? FullFormula(node) : null;
        var observation = node.Observation;
        return
        [
            PrintCell.OfText(Looks.Text with { Font = font }, node.Node.Code),
            PrintCell.OfText(Looks.Text with { Font = font, Indent = node.Node.Depth }, _words.NodeName(node.Node)),
            PrintCell.OfText(Looks.Centred, _words.StateName(node.State)),
            observation.Value is { } value && node.Node.IsIndicator ? PrintCell.OfNumber(Looks.Plain, value) : PrintCell.OfText(Looks.Text, node.Node.IsIndicator ? _words.ObservedWords(node) : null),
            Known(observation.Numerator),
            Known(observation.Denominator),
            Looks.OrDash(Looks.Score, hasScore ? _card[node.Node].Exact : null),
            Looks.OrDash(Looks.Points, hasScore ? node.WeightAfter : null),
            Looks.OrDash(Looks.Points with { Font = font }, hasScore ? node.Points : null, points),
            Looks.OrDash(Looks.Points, hasScore ? node.FullPoints : null, full),
            Looks.OrDash(Looks.Points, hasScore ? node.Gap : null, _isLive ? SheetArithmetic.Rounded($"{SheetArithmetic.Cell(FullColumn, row)}-{SheetArithmetic.Cell(PointsColumn, row)}") : null),
            PrintCell.OfText(Looks.Text, _isLive && hasScore && (points is null || full is null) ? _words.PointsAreNumber : null),
        ];
    }

    private static PrintCell Known(decimal? number) => number is { } known ? PrintCell.OfNumber(Looks.Plain, known) : PrintCell.OfText(Looks.Text, null);

    private string? PointsFormula(ExplainedNode node)
    {
        if (!_isLive || !node.Node.IsIndicator)
        {
            return _isLive ? SumOfChildren(node, PointsColumn) : null;
        }

        var row = _rows.Next;
        return SheetArithmetic.Gives(_card[node.Node].Exact ?? 0, node.WeightAfter, node.Points)
            ? SheetArithmetic.Points(SheetArithmetic.Cell(ScoreColumn, row), SheetArithmetic.Cell(WeightColumn, row))
            : null;
    }

    private string? FullFormula(ExplainedNode node)
    {
        if (!_isLive || !node.Node.IsIndicator)
        {
            return _isLive ? SumOfChildren(node, FullColumn) : null;
        }

        return SheetArithmetic.Gives(node.WeightAfter, node.FullPoints) ? SheetArithmetic.Rounded(SheetArithmetic.Cell(WeightColumn, _rows.Next)) : null;
    }

    // A dash among them is a text, which a sum passes over.
    private string? SumOfChildren(ExplainedNode node, string column) =>
        SheetArithmetic.Sum(column, node.Children.Where(c => _rowOfNode.ContainsKey(c.Node.Index)).Select(c => _rowOfNode[c.Node.Index]));

    /// <summary>Bonuses, penalties and vetoes. Hands back the row of the net.</summary>
    private int Adjustments()
    {
        var result = _card.Result;
        var first = _rows.Next + 1;
        if (result.Adjustments.Length > 0 || result.Vetoes.Length > 0)
        {
            _rows.Add([.. new[] { _words.Code, _words.Adjustment, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, _words.RawPoints, _words.Points, string.Empty, string.Empty, _words.Note }
                .Select(h => PrintCell.OfText(Looks.Head, h))]);
        }

        foreach (var adjustment in result.Adjustments)
        {
            Named(adjustment.Code, PrintCell.OfNumber(Looks.Change, adjustment.Raw), PrintCell.OfNumber(Looks.Change, adjustment.Points), null);
        }

        var formula = NetFormula(first, result.Adjustments.Length);
        foreach (var veto in result.Vetoes)
        {
            Named(veto.Code, Looks.Dash(Looks.Points), Looks.Dash(Looks.Points), _words.Veto(veto));
        }

        return Line(_words.Net, PrintCell.OfNumber(Looks.Change, result.NetAdjustment, formula));

        void Named(string code, PrintCell raw, PrintCell points, string? note)
        {
            var blank = PrintCell.OfText(Looks.Text, null);
            _rows.Add(
                PrintCell.OfText(Looks.Text, code), PrintCell.OfText(Looks.Text, _words.AdjusterName(code)), blank, blank, blank, blank, blank, raw, points, blank, blank,
                PrintCell.OfText(Looks.Text, note));
        }
    }

    private string? NetFormula(int first, int count)
    {
        if (!_isLive || count == 0 || SheetArithmetic.Sum(PointsColumn, Enumerable.Range(first, count)) is not { } sum)
        {
            return null;
        }

        return SheetArithmetic.Rounded(_book.Run.Scheme.Net is { } net ? FormattableString.Invariant($"MAX({net.Min},MIN({net.Max},{sum}))") : sum);
    }

    /// <summary>A line below the tree, its value in the column of points.</summary>
    private int Line(string label, PrintCell value, string? note = null)
    {
        var blank = PrintCell.OfText(Looks.Text, null);
        return _rows.Add(
            blank, PrintCell.OfText(Looks.Text with { Font = CellStyles.BoldFont }, label), blank, blank, blank, blank, blank, blank,
            value with { Look = value.Look with { Font = CellStyles.BoldFont } }, blank, blank, PrintCell.OfText(Looks.Text, note));
    }
}
