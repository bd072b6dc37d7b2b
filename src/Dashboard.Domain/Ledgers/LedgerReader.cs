using System.Collections.Immutable;
using Dashboard.Domain.Access;
using Dashboard.Domain.Definitions;

namespace Dashboard.Domain.Ledgers;

/// <summary>Reads the definition of a ledger from JSON (docs/ledgers.md) and checks that it fits together.</summary>
public static class LedgerReader
{
    public const int LongestName = 60;
    private const int LongestPurpose = 300;
    private const int LongestText = 2_000;
    private const int UsualText = 200;
    private const int MostDays = 250;
    private const int MostVersion = 10_000;

    private static readonly LedgerState Standing = new("recorded", "已登记", "Recorded", true, null, null, null);

    private static readonly (string, Role)[] Roles = [("clerk", Role.Clerk), ("office", Role.Office), ("inspector", Role.Inspector)];

    /// <param name="utf8">The file.</param>
    /// <returns>The definition, or null and what is wrong.</returns>
    public static (LedgerDefinition? Definition, IReadOnlyList<DefinitionFault> Faults) Read(ReadOnlyMemory<byte> utf8)
    {
        var file = new DefinitionFile(utf8);
        var read = file.Root is { } root ? Read(root) : null;
        if (read is not null && file.IsSound)
        {
            LedgerConsistency.Check(read, file.Root!);
        }

        return (file.IsSound ? read : null, file.Faults);
    }

    private static LedgerDefinition Read(DefinitionPart root)
    {
        root.Only("code", "version", "name", "purpose", "project", "items", "of", "writers", "open_to_all", "date", "end_date", "title", "key", "fields", "states", "moves");
        var (nameZh, nameEn) = root.Words("name", LongestName);
        var (purposeZh, purposeEn) = root.Words("purpose", LongestPurpose);
        if (!root.Has("version"))
        {
            root.Fault(DefinitionFaultKind.Missing, "version");
        }

        var states = root.Parts("states");
        return new LedgerDefinition(
            root.Code("code"),
            root.WholeNumber("version", 1, MostVersion) ?? 1,
            nameZh,
            nameEn,
            purposeZh,
            purposeEn,
            root.Choice("project", false, [.. Enumerable.Range(1, 8).Select(n => ($"P{n}", $"P{n}"))]),
            Filled(root, "items", [.. root.Texts("items").Select(t => t.Text)]),
            root.Choice("of", true, ("unit", LedgerSubject.Unit), ("village", LedgerSubject.Village), ("county", LedgerSubject.County)),
            Filled(root, "writers", RolesOf(root, "writers")),
            root.YesNo("open_to_all"),
            root.Text("date"),
            root.OptionalText("end_date"),
            root.Text("title"),
            [.. root.Texts("key").Select(t => t.Text)],
            Filled(root, "fields", [.. root.Parts("fields").Select(Field)]),
            root.Has("states") ? Filled(root, "states", [.. states.Select(State)]) : [Standing],
            [.. root.Parts("moves").Select(Move)]);
    }

    private static LedgerField Field(DefinitionPart part)
    {
        part.Only("code", "kind", "zh", "en", "required", "options", "unit", "scale", "least", "most", "longest", "not_above", "not_before", "ahead", "links_to", "by");
        var kind = part.Choice(
            "kind",
            true,
            ("text", LedgerFieldKind.Text),
            ("choice", LedgerFieldKind.Choice),
            ("choices", LedgerFieldKind.Choices),
            ("number", LedgerFieldKind.Number),
            ("date", LedgerFieldKind.Date),
            ("place", LedgerFieldKind.Place),
            ("unit", LedgerFieldKind.Unit),
            ("village", LedgerFieldKind.Village),
            ("link", LedgerFieldKind.Link),
            ("evidence", LedgerFieldKind.Evidence));
        var unit = part.Has("unit") ? part.Words("unit", LongestName) : (Zh: (string?)null, En: null);
        var isNumber = kind == LedgerFieldKind.Number;
        return new LedgerField(
            part.Code("code"),
            kind,
            part.Text("zh", LongestName),
            part.Text("en", LongestName),
            part.YesNo("required"),
            [.. part.Parts("options").Select(Option)],
            unit.Zh,
            unit.En,
            part.WholeNumber("scale", 0, 6) ?? 0,
            part.AnyNumber("least") ?? (isNumber ? 0 : null),
            part.AnyNumber("most"),
            part.WholeNumber("longest", 1, LongestText) ?? UsualText,
            part.OptionalText("not_above"),
            part.OptionalText("not_before"),
            part.YesNo("ahead"),
            part.OptionalText("links_to"),
            RolesOf(part, "by"));
    }

    private static LedgerOption Option(DefinitionPart part)
    {
        part.Only("code", "zh", "en");
        return new LedgerOption(part.Code("code"), part.Text("zh", LongestName), part.Text("en", LongestName));
    }

    private static LedgerState State(DefinitionPart part)
    {
        part.Only("code", "zh", "en", "end", "days", "from", "due");
        return new LedgerState(
            part.Code("code"), part.Text("zh", LongestName), part.Text("en", LongestName), part.YesNo("end"), part.WholeNumber("days", 1, MostDays), part.OptionalText("from"),
            part.OptionalText("due"));
    }

    private static LedgerMove Move(DefinitionPart part)
    {
        part.Only("code", "zh", "en", "from", "to", "by", "needs");
        return new LedgerMove(
            part.Code("code"),
            part.Text("zh", LongestName),
            part.Text("en", LongestName),
            Filled(part, "from", [.. part.Texts("from").Select(t => t.Text)]),
            part.Text("to"),
            Filled(part, "by", RolesOf(part, "by")),
            [.. part.Texts("needs").Select(t => t.Text)]);
    }

    private static ImmutableArray<Role> RolesOf(DefinitionPart part, string name)
    {
        var roles = ImmutableArray.CreateBuilder<Role>();
        foreach (var (word, at) in part.Texts(name))
        {
            var found = Roles.Where(r => string.Equals(r.Item1, word, StringComparison.Ordinal)).Select(r => (Role?)r.Item2).FirstOrDefault();
            if (found is { } role)
            {
                roles.Add(role);
            }
            else
            {
                at.Fault(DefinitionFaultKind.NotOneOf, name, word, string.Join(", ", Roles.Select(r => r.Item1)));
            }
        }

        return roles.ToImmutable();
    }

    private static ImmutableArray<T> Filled<T>(DefinitionPart part, string name, ImmutableArray<T> list)
    {
        if (list.IsEmpty)
        {
            part.At(name).Fault(DefinitionFaultKind.Missing, name);
        }

        return list;
    }
}
