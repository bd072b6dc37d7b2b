using System.Collections.Immutable;
using Dashboard.Domain.Definitions;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Domain.Programme;

/// <summary>Reads the programme from JSON (docs/programme.md) and checks it against itself and the ledgers.</summary>
public static class ProgrammeReader
{
    private const int LongestName = 200;
    private const int LongestPurpose = 300;
    private const int LongestAddress = 200;

    /// <param name="utf8">The file.</param>
    /// <param name="ledgers">The ledgers that mechanisms can show.</param>
    /// <returns>The programme, or null and what is wrong.</returns>
    public static (CountyProgramme? Programme, IReadOnlyList<DefinitionFault> Faults) Read(ReadOnlyMemory<byte> utf8, IReadOnlyCollection<LedgerDefinition> ledgers)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        var file = new DefinitionFile(utf8);
        if (file.Root is not { } root)
        {
            return (null, file.Faults);
        }

        root.Only("items", "projects");
        var items = ImmutableArray.CreateBuilder<ProgrammeItem>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in root.Parts("items"))
        {
            var item = Item(part, ledgers);
            items.Add(item);
            if (!known.Add(item.Number))
            {
                part.At("no").Fault(DefinitionFaultKind.Twice, item.Number);
            }
        }

        var projects = root.Parts("projects").Select(p => Project(p, known, ledgers)).ToImmutableArray();
        foreach (var name in new[] { "items", "projects" }.Where(n => !root.Has(n)))
        {
            root.Fault(DefinitionFaultKind.Missing, name);
        }

        return (file.IsSound ? new CountyProgramme(items.ToImmutable(), projects) : null, file.Faults);
    }

    private static ProgrammeItem Item(DefinitionPart part, IReadOnlyCollection<LedgerDefinition> ledgers)
    {
        part.Only("no", "zh", "en", "pages", "only");
        var number = part.Text("no");
        if (number.Length > 0 && !ItemNumbers.IsNumber(number))
        {
            part.At("no").Fault(DefinitionFaultKind.NotOneOf, "no", number, "S0.1 … S9.99");
        }

        foreach (var (page, at) in part.Texts("pages").Where(p => !p.Text.StartsWith('/') || p.Text.Length > LongestAddress))
        {
            at.Fault(DefinitionFaultKind.NotOneOf, "pages", page, "/…");
        }

        return new ProgrammeItem(number.Length > 1 ? number : "S0.0", part.Text("zh", LongestName), part.Text("en", LongestName), [.. part.Texts("pages").Select(p => p.Text)])
        {
            Only = [.. part.Parts("only").Select(o => Filter(o, ledgers))],
        };
    }

    private static ItemFilter Filter(DefinitionPart part, IReadOnlyCollection<LedgerDefinition> ledgers)
    {
        part.Only("ledger", "field", "is");
        var (name, code) = (part.Text("ledger"), part.Text("field"));
        var ledger = ledgers.FirstOrDefault(l => string.Equals(l.Code, name, StringComparison.Ordinal));
        if (ledger is null)
        {
            part.At("ledger").Fault(DefinitionFaultKind.NotOneOf, "ledger", name, string.Join(", ", ledgers.Select(l => l.Code)));
        }

        var field = ledger?.Field(code) is { Kind: LedgerFieldKind.Choice } choice ? choice : null;
        if (ledger is not null && field is null)
        {
            part.At("field").Fault(DefinitionFaultKind.NotOneOf, "field", code, string.Join(", ", ledger.Fields.Where(f => f.Kind == LedgerFieldKind.Choice).Select(f => f.Code)));
        }

        foreach (var (option, at) in part.Texts("is").Where(o => field is not null && field.Option(o.Text) is null))
        {
            at.Fault(DefinitionFaultKind.NotOneOf, "is", option, string.Join(", ", field!.Options.Select(o => o.Code)));
        }

        return new ItemFilter(name, code, [.. part.Texts("is").Select(o => o.Text)]);
    }

    private static ProgrammeProject Project(DefinitionPart part, HashSet<string> items, IReadOnlyCollection<LedgerDefinition> ledgers)
    {
        part.Only("code", "purpose", "mechanisms");
        var (zh, en) = part.Words("purpose", LongestPurpose);
        return new ProgrammeProject(
            part.Choice("code", false, [.. Enumerable.Range(1, 8).Select(n => ($"P{n}", $"P{n}"))]),
            zh,
            en,
            [.. part.Parts("mechanisms").Select(m => Mechanism(m, items, ledgers))]);
    }

    private static Mechanism Mechanism(DefinitionPart part, HashSet<string> items, IReadOnlyCollection<LedgerDefinition> ledgers)
    {
        part.Only("zh", "en", "parts", "ledger", "by");
        var (name, by) = (part.OptionalText("ledger"), part.OptionalText("by"));
        var ledger = ledgers.FirstOrDefault(l => string.Equals(l.Code, name, StringComparison.Ordinal));
        if (part.Has("parts") == part.Has("ledger"))
        {
            part.Fault(part.Has("parts") ? DefinitionFaultKind.Twice : DefinitionFaultKind.Missing, "parts, ledger");
        }

        if (name is not null && ledger is null)
        {
            part.At("ledger").Fault(DefinitionFaultKind.NotOneOf, "ledger", name, string.Join(", ", ledgers.Select(l => l.Code)));
        }

        if (by is not null && ledger is not null && ledger.Field(by) is not { Kind: LedgerFieldKind.Choice })
        {
            var choices = ledger.Fields.Where(f => f.Kind == LedgerFieldKind.Choice).Select(f => f.Code);
            part.At("by").Fault(DefinitionFaultKind.NotOneOf, "by", by, string.Join(", ", choices));
        }

        return new Mechanism(part.Text("zh", LongestName), part.Text("en", LongestName), [.. part.Parts("parts").Select(p => Part(p, items))], name, by);
    }

    private static MechanismPart Part(DefinitionPart part, HashSet<string> items)
    {
        part.Only("zh", "en", "items");
        foreach (var (item, at) in part.Texts("items").Where(i => !items.Contains(i.Text)))
        {
            at.Fault(DefinitionFaultKind.NotOneOf, "items", item, string.Join(", ", items));
        }

        if (part.Texts("items").Count == 0)
        {
            part.Fault(DefinitionFaultKind.Missing, "items");
        }

        return new MechanismPart(part.Text("zh", LongestName), part.Text("en", LongestName), [.. part.Texts("items").Select(i => i.Text)]);
    }
}
