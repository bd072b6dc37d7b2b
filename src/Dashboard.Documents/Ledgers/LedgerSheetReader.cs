using System.Collections.Immutable;
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
        var twice = columns.Select((c, i) => (c, i)).Where(c => c.c is { Role: not LedgerColumnRole.Number and not LedgerColumnRole.Reason } && columns.IndexOf(c.c) < c.i).ToList();
        if (twice.Count > 0)
        {
            return Refused(LedgerSheetFaultKind.ColumnTwice, string.Join("、", twice.Select(c => table.Headings[c.i])));
        }

        var words = languages[0];
        string[] missing =
        [
            .. ledger.Subject != LedgerSubject.County && !columns.Any(c => c?.Role == LedgerColumnRole.Subject) && ledger.Subject == LedgerSubject.Village ? new[] { words.Village } : [],
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
        var rows = table.Rows.Select(r => Row(r, columns, broken[r.Number])).Where(r => r is not null).Select(r => r!).ToList();
        return rows.Count == 0 ? Refused(LedgerSheetFaultKind.NoRows, string.Empty) : new LedgerSheetRows(rows, [], NotRead(table, columns));
    }

    private static LedgerSheetRows Refused(LedgerSheetFaultKind kind, string what) => new([], [new LedgerSheetFault(kind, what)], []);

    // A row that says something only in columns that are none of the ledger's is a remark below the table.
    private static ImportRow? Row(TableRow row, ImmutableArray<Column?> columns, IEnumerable<int> broken)
    {
        var told = new Dictionary<string, string?>(StringComparer.Ordinal);
        string? subject = null, state = null;
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
            }
        }

        ImmutableArray<string> unreadable = [.. broken.Where(i => i >= 0 && i < columns.Length).Select(i => columns[i]?.Field).OfType<string>().Distinct(StringComparer.Ordinal)];
        return says || !unreadable.IsEmpty ? new ImportRow(row.Number, subject, state, told, unreadable) : null;
    }

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
