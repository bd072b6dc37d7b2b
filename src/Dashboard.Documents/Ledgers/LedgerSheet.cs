using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Documents.Tables;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;

namespace Dashboard.Documents.Ledgers;

/// <summary>Writes a ledger's files: the empty template, an export, and rows that were not taken. All of them can be read again.</summary>
/// <param name="ledger">The definition in force.</param>
/// <param name="words">In the reader's language.</param>
/// <param name="subjects">Units or villages that can be chosen; empty when the ledger is the county's.</param>
/// <param name="units">All units, for fields that name one.</param>
/// <param name="print">What stands on every printed page.</param>
public sealed class LedgerSheet(LedgerDefinition ledger, LedgerSheetWords words, ImmutableArray<string> subjects, ImmutableArray<string> units, TablePrint print)
{
    private const double Narrow = 12;
    private const double Usual = 18;
    private const double Wide = 34;

    /// <summary>Columns to fill in, in order: subject, fields, state.</summary>
    private ImmutableArray<LedgerColumn> Columns { get; } =
    [
        .. ledger.Subject == LedgerSubject.County ? (LedgerColumn[])[] : [Subject(ledger, words, subjects)],
        .. ledger.Fields.Select(f => new LedgerColumn(LedgerColumnRole.Field, f, Table(f, words, units))),
        .. ledger.HasProcess ? [State(ledger, words)] : (LedgerColumn[])[],
    ];

    /// <summary>What a template says of itself, so that another ledger's is known for one.</summary>
    public static string VersionOf(LedgerDefinition ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return string.Create(CultureInfo.InvariantCulture, $"{ledger.Code}/{ledger.Version}");
    }

    /// <summary>The empty template with its guide, drop-downs and hidden version.</summary>
    public void WriteTemplate(Stream output) => Write(output, Columns, [], CancellationToken.None);

    /// <summary>Entries as a workbook that can be corrected and read again.</summary>
    public void WriteEntries(Stream output, IEnumerable<LedgerRowOut> entries, CancellationToken cancellationToken)
    {
        LedgerColumn[] columns = [.. Identity(), .. Columns];
        Write(output, columns, entries.Select(e => Cells(columns, e)), cancellationToken);
    }

    /// <summary>Entries as csv, with the same columns.</summary>
    public void WriteCsv(Stream output, IEnumerable<LedgerRowOut> entries, CancellationToken cancellationToken)
    {
        LedgerColumn[] columns = [.. Identity(), .. Columns];
        CsvTableWriter.Write(output, [.. columns.Select(c => c.Table.Heading)], entries.Select(e => Cells(columns, e)), cancellationToken);
    }

    /// <summary>Rows that were not taken, as they were written, each with what is wrong and the wrong cells marked.</summary>
    public void WriteBad(Stream output, IReadOnlyCollection<BadRowOut> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);

        // A column that the sender's file did not have would come back empty, and empty the value.
        var told = rows.SelectMany(r => r.Row.Told.Keys).ToHashSet(StringComparer.Ordinal);
        LedgerColumn[] columns =
        [
            .. rows.Any(r => r.Row.Exported is not null) ? Identity() : [],
            .. Columns.Where(c => c.Field is null || told.Contains(c.Field.Code)),
            new LedgerColumn(LedgerColumnRole.Reason, null, new TableColumn(words.Reason, TableColumnKind.Text, Wide)),
        ];
        Write(output, columns, rows.Select(r => Cells(columns, r)), cancellationToken);
    }

    private static LedgerColumn Subject(LedgerDefinition ledger, LedgerSheetWords words, ImmutableArray<string> subjects) => new(
        LedgerColumnRole.Subject,
        null,
        new TableColumn(ledger.Subject == LedgerSubject.Village ? words.Village : words.Unit, TableColumnKind.Text, WidthOf(subjects, Usual))
        {
            Choices = subjects,
            IsRequired = true,
            Prompt = words.SubjectHow,
        });

    private static LedgerColumn State(LedgerDefinition ledger, LedgerSheetWords words) => new(
        LedgerColumnRole.State,
        null,
        new TableColumn(words.State, TableColumnKind.Text, WidthOf(StatesOf(ledger, words), Narrow)) { Choices = StatesOf(ledger, words), Prompt = words.StateHow });

    private static ImmutableArray<string> StatesOf(LedgerDefinition ledger, LedgerSheetWords words) => [.. ledger.States.Select(s => words.Pick(s.NameZh, s.NameEn))];

    private static TableColumn Table(LedgerField field, LedgerSheetWords words, ImmutableArray<string> units)
    {
        var name = words.Pick(field.NameZh, field.NameEn);
        var unit = field.UnitZh is null ? null : words.Pick(field.UnitZh, field.UnitEn ?? field.UnitZh);
        ImmutableArray<string> choices = field.Kind switch
        {
            LedgerFieldKind.Choice => [.. field.Options.Select(o => words.Pick(o.NameZh, o.NameEn))],
            LedgerFieldKind.Unit => units,
            _ => [],
        };
        return new TableColumn(unit is null ? name : $"{name}{(words.IsChinese ? $"（{unit}）" : $" ({unit})")}", KindOf(field), WidthOf(choices, WidthOf(field)))
        {
            Decimals = field.Scale,
            IsRequired = field.IsRequired,
            Prompt = words.How(field),
            Choices = choices,
        };
    }

    private static TableColumnKind KindOf(LedgerField field) => field.Kind switch
    {
        LedgerFieldKind.Number => TableColumnKind.Number,
        LedgerFieldKind.Date => TableColumnKind.Date,
        _ => TableColumnKind.Text,
    };

    private static double WidthOf(LedgerField field) => field.Kind switch
    {
        LedgerFieldKind.Number or LedgerFieldKind.Date or LedgerFieldKind.Link => Narrow,
        LedgerFieldKind.Text when field.Longest > 100 => Wide,
        _ => Usual,
    };

    // Room for the longest choice and the arrow of the drop-down.
    private static double WidthOf(ImmutableArray<string> choices, double least) =>
        choices.IsEmpty ? least : Math.Clamp(choices.Max(TextWidth.Of) + 3, least, Wide);

    private LedgerColumn[] Identity() =>
    [
        new(LedgerColumnRole.Number, null, new TableColumn(words.Number, TableColumnKind.Number, Narrow)),
        new(LedgerColumnRole.Version, null, new TableColumn(words.Version, TableColumnKind.Number, Narrow)),
    ];

    private void Write(Stream output, IReadOnlyList<LedgerColumn> columns, IEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken cancellationToken) => WorkbookWriter.Write(
        output,
        new TableSheet { Name = words.Pick(ledger.NameZh, ledger.NameEn), Columns = [.. columns.Select(c => c.Table)] },
        rows,
        Guide(),
        VersionOf(ledger),
        print,
        cancellationToken);

    private GuideSheet Guide() => new(
        words.Guide,
        words.Pick(ledger.NameZh, ledger.NameEn),
        [words.Pick(ledger.PurposeZh, ledger.PurposeEn), .. words.GuideLines],
        words.GuideHeadings,
        [.. Columns.Select(c => (ImmutableArray<string>)[c.Table.Heading, Marks(c), c.Table.Prompt ?? string.Empty])]);

    private string Marks(LedgerColumn column) => (column.Table.IsRequired, column.Role == LedgerColumnRole.Subject || (column.Field is { } field && ledger.Key.Contains(field.Code))) switch
    {
        (true, true) => $"{words.Required} · {words.KeyColumn}",
        (false, true) => words.KeyColumn,
        (true, false) => words.Required,
        _ => string.Empty,
    };

    private TableCell[] Cells(IReadOnlyList<LedgerColumn> columns, LedgerRowOut row) =>
    [
        .. columns.Select(c => c.Role switch
        {
            LedgerColumnRole.Number => TableCell.OfNumber(row.Number),
            LedgerColumnRole.Version => TableCell.OfNumber(row.Version),
            LedgerColumnRole.Subject => TableCell.OfText(row.Subject),
            LedgerColumnRole.State => TableCell.OfText(ledger.State(row.Entry.State) is { } state ? words.Pick(state.NameZh, state.NameEn) : row.Entry.State),
            _ => Kept(c.Field!, row.Entry.Values.GetValueOrDefault(c.Field!.Code)),
        }),
    ];

    private TableCell Kept(LedgerField field, string? value) => field.Kind switch
    {
        _ when value is null => TableCell.Empty,
        LedgerFieldKind.Number => TableCell.OfNumber(LedgerValue.NumberOf(value)),
        LedgerFieldKind.Date => TableCell.OfDate(LedgerValue.DateOf(value)),
        LedgerFieldKind.Choice or LedgerFieldKind.Choices => TableCell.OfText(string.Join(
            words.IsChinese ? "、" : "; ", LedgerValue.ChoicesOf(value).Select(c => field.Option(c) is { } option ? words.Pick(option.NameZh, option.NameEn) : c))),
        _ => TableCell.OfText(value),
    };

    // As it was told: a wrong number is shown as the text that it is, or nobody could see what was wrong.
    private static TableCell[] Cells(IReadOnlyList<LedgerColumn> columns, BadRowOut row) =>
    [
        .. columns.Select(c => c.Role switch
        {
            LedgerColumnRole.Reason => TableCell.OfText(row.Reason).Marked(),
            LedgerColumnRole.Subject => Told(row.Row.Subject, row.Fields.Contains(string.Empty)),
            LedgerColumnRole.State => Told(row.Row.State, row.Fields.Contains(ImportRow.StateField)),
            LedgerColumnRole.Number => TableCell.OfNumber(row.Row.Exported?.Number),
            LedgerColumnRole.Version => TableCell.OfNumber(row.Row.Exported?.Version),
            _ => Told(row.Row.Told.GetValueOrDefault(c.Field!.Code), row.Fields.Contains(c.Field!.Code)),
        }),
    ];

    private static TableCell Told(string? text, bool isWrong) => isWrong ? TableCell.OfText(text).Marked() : TableCell.OfText(text);
}
