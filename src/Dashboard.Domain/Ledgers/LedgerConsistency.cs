using System.Collections.Immutable;
using Dashboard.Domain.Definitions;

namespace Dashboard.Domain.Ledgers;

/// <summary>Whether the parts of a definition fit together: what one part names must be there and of the right kind.</summary>
internal static class LedgerConsistency
{
    // Columns that every file of entries has beside the fields.
    private static readonly string[] Reserved = ["number", "unit", "village", "state", "moves"];

    public static void Check(LedgerDefinition ledger, DefinitionPart root)
    {
        var fields = root.Parts("fields");
        var states = root.Parts("states");
        var moves = root.Parts("moves");
        Once(fields, [.. ledger.Fields.Select(f => f.Code)]);
        Once(states, [.. ledger.States.Select(s => s.Code)]);
        Once(moves, [.. ledger.Moves.Select(m => m.Code)]);

        Names(root, "date", ledger.DateField, ledger, f => f is { Kind: LedgerFieldKind.Date, IsRequired: true });
        Names(root, "end_date", ledger.EndDateField, ledger, f => f.Kind == LedgerFieldKind.Date);
        Names(root, "title", ledger.TitleField, ledger, f => f is { IsRequired: true, Kind: LedgerFieldKind.Text or LedgerFieldKind.Choice or LedgerFieldKind.Choices or LedgerFieldKind.Place });
        foreach (var (key, at) in root.Texts("key"))
        {
            Names(at, "key", key, ledger, f => f.IsRequired);
        }

        for (var i = 0; i < ledger.Fields.Length; i++)
        {
            if (Reserved.Contains(ledger.Fields[i].Code, StringComparer.Ordinal))
            {
                fields[i].At("code").Fault(DefinitionFaultKind.Reserved, ledger.Fields[i].Code);
            }

            Field(ledger, ledger.Fields[i], fields[i]);
        }

        for (var i = 0; i < states.Count; i++)
        {
            Names(states[i], "from", ledger.States[i].From, ledger, f => f.Kind == LedgerFieldKind.Date);
            Names(states[i], "due", ledger.States[i].DueField, ledger, f => f is { Kind: LedgerFieldKind.Date, IsRequired: true });
            if (ledger.States[i] is { IsEnd: true, HasDeadline: true } end)
            {
                states[i].At(end.Days is null ? "due" : "days").Fault(DefinitionFaultKind.DeadlineAtEnd, end.Code);
            }

            if (ledger.States[i] is { Days: not null, DueField: not null } twice)
            {
                states[i].At("due").Fault(DefinitionFaultKind.TwoDeadlines, twice.Code);
            }
        }

        for (var i = 0; i < ledger.Moves.Length; i++)
        {
            Move(ledger, ledger.Moves[i], moves[i]);
        }

        Reachable(ledger, states);
    }

    private static void Field(LedgerDefinition ledger, LedgerField field, DefinitionPart at)
    {
        var isChoice = field.Kind is LedgerFieldKind.Choice or LedgerFieldKind.Choices;
        if (isChoice != !field.Options.IsEmpty)
        {
            at.At("options").Fault(DefinitionFaultKind.OptionsDoNotFit, field.Code);
        }

        if ((field.Kind == LedgerFieldKind.Link) != field.LinksTo is not null)
        {
            at.At("links_to").Fault(DefinitionFaultKind.LinkDoesNotFit, field.Code);
        }

        if (field.Least > field.Most)
        {
            at.At("most").Fault(DefinitionFaultKind.LimitsDoNotFit, field.Code);
        }

        foreach (var role in field.By.Where(r => !ledger.Writers.Contains(r)))
        {
            at.At("by").Fault(DefinitionFaultKind.FillerDoesNotWrite, field.Code, role.ToString());
        }

        Once(at.Parts("options"), [.. field.Options.Select(o => o.Code)]);
        Names(at, "not_above", field.NotAbove, ledger, f => f.Kind == LedgerFieldKind.Number && field.Kind == LedgerFieldKind.Number);
        Names(at, "not_before", field.NotBefore, ledger, f => f.Kind == LedgerFieldKind.Date && field.Kind == LedgerFieldKind.Date);
    }

    private static void Move(LedgerDefinition ledger, LedgerMove move, DefinitionPart at)
    {
        foreach (var (state, place) in at.Texts("from"))
        {
            Known(place, "from", state, ledger);
        }

        Known(at.At("to"), "to", move.To, ledger);
        foreach (var (field, place) in at.Texts("needs"))
        {
            Names(place, "needs", field, ledger, _ => true);
        }

        // Who may move an entry must be able to write what the move needs.
        foreach (var role in move.By.Where(r => !ledger.Writers.Contains(r)))
        {
            at.At("by").Fault(DefinitionFaultKind.MoverDoesNotWrite, move.Code, role.ToString());
        }
    }

    private static void Reachable(LedgerDefinition ledger, IReadOnlyList<DefinitionPart> states)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { ledger.Start.Code };
        while (ledger.Moves.FirstOrDefault(m => !reached.Contains(m.To) && m.From.Any(reached.Contains)) is { } move)
        {
            reached.Add(move.To);
        }

        for (var i = 0; i < states.Count; i++)
        {
            if (!reached.Contains(ledger.States[i].Code))
            {
                states[i].Fault(DefinitionFaultKind.StateUnreachable, ledger.States[i].Code);
            }
        }
    }

    private static void Known(DefinitionPart at, string name, string state, LedgerDefinition ledger)
    {
        if (ledger.State(state) is null)
        {
            at.Fault(DefinitionFaultKind.NotOneOf, name, state, string.Join(", ", ledger.States.Select(s => s.Code)));
        }
    }

    private static void Names(DefinitionPart at, string name, string? field, LedgerDefinition ledger, Func<LedgerField, bool> fits)
    {
        if (field is not null && (ledger.Field(field) is not { } known || !fits(known)))
        {
            at.At(name).Fault(DefinitionFaultKind.NotOneOf, name, field, string.Join(", ", ledger.Fields.Where(fits).Select(f => f.Code)));
        }
    }

    private static void Once(IReadOnlyList<DefinitionPart> parts, ImmutableArray<string> codes)
    {
        for (var i = 0; i < Math.Min(parts.Count, codes.Length); i++)
        {
            if (codes.IndexOf(codes[i], StringComparer.Ordinal) < i)
            {
                parts[i].Fault(DefinitionFaultKind.Twice, codes[i]);
            }
        }
    }
}
