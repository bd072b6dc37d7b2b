using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dashboard.Documents.Tables;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;

namespace Dashboard.Documents.Ledgers;

/// <summary>Tells the columns of a table by their headings, in any of the languages in which a template is given.</summary>
public static class LedgerSheetReader
{
    /// <param name="table">The table.</param>
    /// <param name="cells">Faults of single cells that the reader of the file found.</param>
    /// <param name="ledger">The definition in force.</param>
    /// <param name="languages">Words of every language.</param>
    public static LedgerSheetRows Read(TableFile table, IEnumerable<TableFault> cells, LedgerDefinition ledger, IReadOnlyList<LedgerSheetWords> languages)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(languages);
        if (table.TemplateVersion is { } version && version.Split('/')[0] != ledger.Code)
        {
            return Refused(LedgerSheetFaultKind.OtherLedger, version);
        }

        var columns = table.Headings.Select(h => RoleOf(h, ledger, languages)).ToImmutableArray();
        var twice = columns.Select((c, i) => (c, i)).Where(c => c.c is { Role: not (LedgerColumnRole.Number or LedgerColumnRole.Version or LedgerColumnRole.Reason) } && columns.IndexOf(c.c) < c.i).ToList();
        if (twice.Count > 0)
        {
            return Refused(LedgerSheetFaultKind.ColumnTwice, string.Join("、", twice.Select(c => table.Headings[c.i])));
        }

        var words = languages[0];
        string[] missing =
        [
            .. ledger.Subject == LedgerSubject.Village && !columns.Any(c => c?.Role == LedgerColumnRole.Subject) ? new[] { words.Village } : [],
            .. ledger.Fields.Where(f => (f.IsRequired || ledger.Key.Contains(f.Code)) && !columns.Any(c => c?.Field == f.Code)).Select(f => words.Pick(f.NameZh, f.NameEn)),
        ];
        if (missing.Length > 0)
        {
            return Refused(LedgerSheetFaultKind.MissingColumns, string.Join(words.IsChinese ? "、" : ", ", missing));
        }

        if (cells.Any(c => c.Kind == TableFaultKind.MoreFaults))
        {
            return Refused(LedgerSheetFaultKind.TooManyBroken, string.Empty);
        }

        var broken = cells.Where(f => f is { Row: not null, Column: not null }).ToLookup(f => f.Row!.Value, f => ColumnLetters.Parse(f.Column!, out _) - 1);
        var numbers = ledger.Fields.Where(f => f.Kind == LedgerFieldKind.Number).Select(f => f.Code).ToHashSet(StringComparer.Ordinal);
        var rows = table.Rows.Select(r => Row(r, columns, numbers, broken[r.Number])).Where(r => r is not null).Select(r => r!).ToList();
        return rows.Count == 0 ? Refused(LedgerSheetFaultKind.NoRows, string.Empty) : new LedgerSheetRows(rows, [], NotRead(table, columns));
    }

    private static LedgerSheetRows Refused(LedgerSheetFaultKind kind, string what) => new([], [new LedgerSheetFault(kind, what)], []);

    // A row that says something only in columns that are none of the ledger's is a remark below the table.
    private static ImportRow? Row(TableRow row, ImmutableArray<Column?> columns, HashSet<string> numbers, IEnumerable<int> broken)
    {
        var told = new Dictionary<string, string?>(StringComparer.Ordinal);
        string? subject = null, state = null, number = null, version = null;
        var says = false;
        for (var i = 0; i < columns.Length && i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            switch (columns[i]?.Role)
            {
                case LedgerColumnRole.Field:
                    told[columns[i]!.Field!] = cell;
                    says |= cell is not null;
                    break;
                case LedgerColumnRole.Subject:
                    subject = cell;
                    says |= cell is not null;
                    break;
                case LedgerColumnRole.State:
                    state = cell;
                    says |= cell is not null;
                    break;
                case LedgerColumnRole.Number:
                    number = cell;
                    break;
                case LedgerColumnRole.Version:
                    version = cell;
                    break;
            }
        }

        ImmutableArray<EntryFault> faults =
        [
            .. broken.Where(i => i >= 0 && i < columns.Length).Select(i => columns[i]).OfType<Column>().Select(FieldOf).OfType<string>().Distinct(StringComparer.Ordinal)
                .Select(f => new EntryFault(f, EntryFaultKind.Unreadable)),

            // Words may be merged over the rows that they hold for; a number would count once for each.
            .. row.Filled.Where(i => i < columns.Length).Select(i => columns[i]?.Field).OfType<string>().Where(numbers.Contains).Select(f => new EntryFault(f, EntryFaultKind.Merged)),
        ];
        return says || !faults.IsEmpty ? new ImportRow(row.Number, subject, state, told, faults) { Exported = Identity(number, version) } : null;
    }

    private static string? FieldOf(Column column) => column.Role switch
    {
        LedgerColumnRole.Field => column.Field,
        LedgerColumnRole.Subject => string.Empty,
        LedgerColumnRole.State => ImportRow.StateField,
        _ => null,
    };

    // A number alone may be anybody's own counting; with a version it came from an export.
    private static (long Number, int Version)? Identity(string? number, string? version) =>
        long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var known) && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? (known, at)
            : null;

    private static ImmutableArray<string> NotRead(TableFile table, ImmutableArray<Column?> columns) =>
    [
        .. table.Headings.Select((h, i) => (Heading: h, Place: i))
            .Where(h => columns[h.Place] is null && table.Rows.Any(r => h.Place < r.Cells.Length && r.Cells[h.Place] is not null))
            .Select(h => h.Heading.Length > 0 ? h.Heading : ColumnLetters.Of(h.Place + 1)),
    ];

    private static Column? RoleOf(string heading, LedgerDefinition ledger, IReadOnlyList<LedgerSheetWords> languages)
    {
        var name = Plain(heading);
        if (name.Length == 0)
        {
            return null;
        }

        // The ledger's own names go first: a field may be called as another column is elsewhere.
        var field = ledger.Fields.FirstOrDefault(f => Is(name, f.NameZh) || Is(name, f.NameEn) || Is(name, f.Code) || IsWithUnit(name, f));
        return field is not null ? new Column(LedgerColumnRole.Field, field.Code)
            : languages.Any(w => Is(name, ledger.Subject == LedgerSubject.Village ? w.Village : w.Unit)) && ledger.Subject != LedgerSubject.County ? new Column(LedgerColumnRole.Subject, null)
            : languages.Any(w => Is(name, w.State)) ? new Column(LedgerColumnRole.State, null)
            : languages.Any(w => Is(name, w.Number)) ? new Column(LedgerColumnRole.Number, null)
            : languages.Any(w => Is(name, w.Version)) ? new Column(LedgerColumnRole.Version, null)
            : languages.Any(w => Is(name, w.Reason)) ? new Column(LedgerColumnRole.Reason, null)
            : null;
    }

    private static bool Is(string plain, string name) => string.Equals(plain, Plain(name), StringComparison.OrdinalIgnoreCase);

    private static bool IsWithUnit(string plain, LedgerField field) =>
        (field.UnitZh is { } zh && Is(plain, $"{field.NameZh}({zh})")) || (field.UnitEn is { } en && Is(plain, $"{field.NameEn}({en})"));

    // Full-width brackets, spaces and the star of a required column are how people write; they change nothing.
    private static string Plain(string heading) =>
        heading.Normalize(NormalizationForm.FormKC).Replace("*", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).Trim();

    private sealed record Column(LedgerColumnRole Role, string? Field);
}
