using System.Collections.Immutable;
using Dashboard.Domain.Access;

namespace Dashboard.Domain.Ledgers;

/// <summary>Checks what somebody wants to write into a ledger and brings it into the form in which it is kept.</summary>
public static class EntryCheck
{
    /// <param name="ledger">The definition.</param>
    /// <param name="told">What was written, by field; what is empty counts as missing, fields that the ledger does not have are passed over.</param>
    /// <param name="names">Units and villages.</param>
    /// <param name="today">The business day; dates beyond it are refused unless the field looks ahead.</param>
    /// <returns>The values that could be read, and every fault in the order of the fields.</returns>
    public static (ImmutableSortedDictionary<string, string> Values, ImmutableArray<EntryFault> Faults) Read(
        LedgerDefinition ledger, IReadOnlyDictionary<string, string?> told, LedgerNames names, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(told);
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var faults = ImmutableArray.CreateBuilder<EntryFault>();
        foreach (var field in ledger.Fields)
        {
            var text = told.GetValueOrDefault(field.Code);
            if (string.IsNullOrWhiteSpace(text))
            {
                if (field.IsRequired)
                {
                    faults.Add(new EntryFault(field.Code, EntryFaultKind.Required));
                }

                continue;
            }

            var (value, fault) = LedgerValue.Read(field, text, names, today);
            if (value is not null)
            {
                values[field.Code] = value;
            }
            else
            {
                faults.Add(fault!);
            }
        }

        foreach (var field in ledger.Fields)
        {
            if (Against(field, values) is { } fault)
            {
                faults.Add(fault);
            }
        }

        return (values.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>Fields that a move needs and that are still empty.</summary>
    public static ImmutableArray<EntryFault> Missing(LedgerMove move, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(values);
        return [.. move.Needs.Where(n => !values.ContainsKey(n)).Select(n => new EntryFault(n, EntryFaultKind.NeededNow))];
    }

    /// <summary>Fields that would change and are not the writer's to fill in.</summary>
    /// <param name="ledger">The definition.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="before">What stands; empty for a new entry.</param>
    /// <param name="after">What shall stand.</param>
    public static ImmutableArray<EntryFault> Foreign(
        LedgerDefinition ledger, Actor actor, ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> after)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. ledger.Fields.Where(f => !AccessRules.MayFill(actor, f) && before.GetValueOrDefault(f.Code) != after.GetValueOrDefault(f.Code))
                .Select(f => new EntryFault(f.Code, EntryFaultKind.NotYoursToFill)),
        ];
    }

    private static EntryFault? Against(LedgerField field, ImmutableSortedDictionary<string, string>.Builder values)
    {
        var own = values.GetValueOrDefault(field.Code);
        if (own is null)
        {
            return null;
        }

        if (field.NotAbove is { } above && values.TryGetValue(above, out var most) && LedgerValue.NumberOf(own) > LedgerValue.NumberOf(most))
        {
            return new EntryFault(field.Code, EntryFaultKind.AboveOther, above);
        }

        return field.NotBefore is { } before && values.TryGetValue(before, out var first) && LedgerValue.DateOf(own) < LedgerValue.DateOf(first)
            ? new EntryFault(field.Code, EntryFaultKind.BeforeOther, before)
            : null;
    }
}
