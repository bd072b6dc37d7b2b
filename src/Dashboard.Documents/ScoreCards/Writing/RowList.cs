using System.Collections.Immutable;
using Dashboard.Documents.Tables.Writing;

namespace Dashboard.Documents.ScoreCards.Writing;

/// <summary>Rows of a sheet while it is laid out. Every sheet begins alike: title, which numbers these are, marks, headings.</summary>
internal sealed class RowList(int columns)
{
    private readonly ImmutableArray<PrintRow>.Builder _rows = ImmutableArray.CreateBuilder<PrintRow>();

    /// <summary>Number of the row that is added next, from 1.</summary>
    public int Next => _rows.Count + 1;

    /// <summary>Rows above the first one of the table.</summary>
    public static int HeadRows(ScoreCardBook book) => book.DemoMark is null ? 3 : 4;

    public void Begin(ScoreCardBook book, string title, IEnumerable<string> heads)
    {
        Across(Looks.Title, title);
        Across(book.Provisional is null ? Looks.Line : Looks.Mark, book.Provisional is null ? book.Stamp.Line : $"{book.Provisional}  {book.Stamp.Line}");
        if (book.DemoMark is not null)
        {
            Across(Looks.Mark, book.DemoMark);
        }

        Add([.. heads.Select(h => PrintCell.OfText(Looks.Head, h))]);
    }

    /// <summary>A row of the table; what it leaves out on the right is framed all the same.</summary>
    public int Add(params ImmutableArray<PrintCell> cells)
    {
        var blanks = Enumerable.Repeat(new PrintCell(Looks.Text, null, null, null), columns - cells.Length);
        _rows.Add(new PrintRow([.. cells, .. blanks], false));
        return _rows.Count;
    }

    /// <summary>A text over all columns.</summary>
    public void Across(CellLook look, string text)
    {
        var rest = Enumerable.Repeat(new PrintCell(look, null, null, null), columns - 1);
        _rows.Add(new PrintRow([PrintCell.OfText(look, text), .. look.IsFramed ? rest : []], true));
    }

    public ImmutableArray<PrintRow> ToRows() => _rows.ToImmutable();
}
