using System.Collections.Immutable;
using Dashboard.Domain.Access;

namespace Dashboard.Domain.Ledgers;

/// <summary>
/// What a ledger (台账) is: its fields, its states, who writes and who sees it. Pages, checks, files and measurement all
/// follow it (docs/ledgers.md). A version never changes; entries keep the one that they were written with.
/// </summary>
/// <param name="Code">Unique among ledgers.</param>
/// <param name="Version">From 1, one more for each change.</param>
/// <param name="NameZh">Its name in Chinese.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="PurposeZh">What it is kept for, in one sentence.</param>
/// <param name="PurposeEn">The same in English.</param>
/// <param name="Project">Code of the project (P1–P8) under which it is found.</param>
/// <param name="Items">Items of the programme that it carries (DOMAIN section 1), such as S1.2.</param>
/// <param name="Subject">Whose doing an entry is.</param>
/// <param name="Writers">Who enters and corrects: clerks for their own unit, the office for all.</param>
/// <param name="IsOpenToAll">Whether everybody in the assessment sees all entries; else a clerk sees those of the own unit.</param>
/// <param name="DateField">The date field that says when an entry happened, and so to which period it belongs.</param>
/// <param name="EndDateField">The date field that says when it ended; null to take the day of the move into an end state.</param>
/// <param name="TitleField">The text or choice field by which an entry is called in lists.</param>
/// <param name="Key">Fields that, with the unit or village, name an entry once: entered again, it is the same entry.</param>
/// <param name="Fields">In the order in which they are asked; at least one.</param>
/// <param name="States">The first is where an entry begins; at least one.</param>
/// <param name="Moves">Ways between states; empty when an entry only stands.</param>
public sealed record LedgerDefinition(
    string Code,
    int Version,
    string NameZh,
    string NameEn,
    string PurposeZh,
    string PurposeEn,
    string Project,
    ImmutableArray<string> Items,
    LedgerSubject Subject,
    ImmutableArray<Role> Writers,
    bool IsOpenToAll,
    string DateField,
    string? EndDateField,
    string TitleField,
    ImmutableArray<string> Key,
    ImmutableArray<LedgerField> Fields,
    ImmutableArray<LedgerState> States,
    ImmutableArray<LedgerMove> Moves)
{
    /// <summary>Where an entry begins.</summary>
    public LedgerState Start => States[0];

    /// <summary>Whether something is owed while an entry is open.</summary>
    public bool HasProcess => States.Length > 1;

    /// <summary>Fields that are asked when an entry begins: what moves ask for later is not asked yet.</summary>
    public IEnumerable<LedgerField> Opening()
    {
        var later = FirstOf(Moves.SelectMany(m => m.Needs));
        return Fields.Where((f, place) => f.IsRequired || place < later);
    }

    /// <summary>Fields that a change of an entry shows: what was asked when it began and what it has, without those that are closed to the writer.</summary>
    public IReadOnlyList<LedgerField> Changeable(LedgerEntry entry, IReadOnlySet<string> closed)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(closed);
        var opening = Opening().ToList();
        return [.. Fields.Where(f => !closed.Contains(f.Code) && (opening.Contains(f) || entry.Values.ContainsKey(f.Code)))];
    }

    /// <summary>Fields that are asked with a move: what it needs, and what may be added with it.</summary>
    public IEnumerable<LedgerField> AskedBy(LedgerMove move)
    {
        ArgumentNullException.ThrowIfNull(move);
        var first = FirstOf(move.Needs);
        return Fields.Where((f, place) => move.Needs.Contains(f.Code)
            || (place >= first && !f.IsRequired && !Moves.Any(m => m != move && m.Needs.Contains(f.Code))));
    }

    /// <summary>Whether open entries are owed by a day; else they merely stand, as titles do.</summary>
    public bool HasDeadlines => States.Any(s => s.HasDeadline);

    /// <summary>The field of a code; null when there is none.</summary>
    public LedgerField? Field(string code) => Fields.FirstOrDefault(f => string.Equals(f.Code, code, StringComparison.Ordinal));

    /// <summary>The state of a code; null when there is none.</summary>
    public LedgerState? State(string code) => States.FirstOrDefault(s => string.Equals(s.Code, code, StringComparison.Ordinal));

    /// <summary>The move of a code; null when there is none.</summary>
    public LedgerMove? Move(string code) => Moves.FirstOrDefault(m => string.Equals(m.Code, code, StringComparison.Ordinal));

    private int FirstOf(IEnumerable<string> needs) => needs.Select(n => Fields.IndexOf(Field(n)!)).DefaultIfEmpty(int.MaxValue).Min();
}
