using Dashboard.Data.Ledgers;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Ledgers;

/// <summary>Ledgers, their fields and what stands in them, in the reader's language.</summary>
internal static class LedgerWords
{
    private static string Comma => Languages.IsChinese ? "、" : ", ";

    public static string Name(LedgerDefinition ledger) => Bilingual.Pick(ledger.NameZh, ledger.NameEn);

    public static string Name(LedgerField field) => Bilingual.Pick(field.NameZh, field.NameEn);

    public static string Name(LedgerState state) => Bilingual.Pick(state.NameZh, state.NameEn);

    public static string Name(LedgerMove move) => Bilingual.Pick(move.NameZh, move.NameEn);

    public static string Name(LedgerOption option) => Bilingual.Pick(option.NameZh, option.NameEn);

    public static string? UnitOf(LedgerField field) => field.UnitZh is null ? null : Bilingual.Pick(field.UnitZh, field.UnitEn ?? string.Empty);

    /// <summary>What an entry is called.</summary>
    public static string Title(LedgerDefinition ledger, LedgerEntry entry, LedgerCounty county)
    {
        var field = ledger.Field(ledger.TitleField)!;
        return Value(field, entry.Values.GetValueOrDefault(field.Code), county) ?? string.Empty;
    }

    /// <summary>A value as people read it; null when it is missing.</summary>
    public static string? Value(LedgerField field, string? value, LedgerCounty county) => value is null ? null : field.Kind switch
    {
        LedgerFieldKind.Choice or LedgerFieldKind.Choices => string.Join(
            Comma, LedgerValue.ChoicesOf(value).Select(c => field.Option(c) is { } option ? Name(option) : c)),
        LedgerFieldKind.Number => UnitOf(field) is { } unit
            ? $"{Figures.Plain(LedgerValue.NumberOf(value)!.Value)} {unit}"
            : Figures.Plain(LedgerValue.NumberOf(value)!.Value),
        LedgerFieldKind.Unit => county.UnitName(value),
        LedgerFieldKind.Village => county.VillageName(value),
        LedgerFieldKind.Link => $"#{value}",
        _ => value,
    };

    /// <summary>How an entry stands, with the reason.</summary>
    public static (LampState State, string Reason) Lamp(IStringLocalizer<LedgerText> text, LedgerDefinition ledger, LedgerEntry entry, bool isVoid, DateOnly today)
    {
        var name = ledger.State(entry.State) is { } state ? Name(state) : entry.State;
        if (isVoid)
        {
            return (LampState.Warn, text[LedgerText.VoidState]);
        }

        if (!ledger.HasProcess)
        {
            return (LampState.Ok, name);
        }

        return (entry.EndedInTime, entry.Due) switch
        {
            (true, _) => (LampState.Ok, $"{name} · {text[LedgerText.EndedInTime]}"),
            (false, _) => (LampState.Warn, $"{name} · {text[LedgerText.EndedLate]}"),
            (null, { } due) when due < today => (LampState.Bad, $"{name} · {text[LedgerText.LampOverdue, Figures.Count(today.DayNumber - due.DayNumber)]}"),
            (null, { } due) when due == today => (LampState.Warn, $"{name} · {text[LedgerText.LampDueToday]}"),
            (null, { } due) => (due.DayNumber - today.DayNumber <= 3 ? LampState.Warn : LampState.Ok, $"{name} · {text[LedgerText.LampDueIn, Figures.Count(due.DayNumber - today.DayNumber)]}"),
            _ => (LampState.Ok, name),
        };
    }

    /// <summary>What is wrong with a field, as a sentence that names it.</summary>
    public static string Fault(IStringLocalizer<LedgerText> text, LedgerDefinition ledger, EntryFault fault) =>
        text[LedgerText.FaultSentence, What(text, ledger, fault), FaultAlone(text, ledger, fault)];

    /// <summary>The same beside the field, where its name stands already.</summary>
    public static string FaultAlone(IStringLocalizer<LedgerText> text, LedgerDefinition ledger, EntryFault fault) =>
        text[$"Fault{fault.Kind}", fault.Kind switch
        {
            EntryFaultKind.NotYoursToFill => Roles(text, ledger.Field(fault.Field)!.By),
            EntryFaultKind.UnknownState => string.Join(Comma, ledger.States.Select(Name)),
            EntryFaultKind.NoWay => string.Join(Languages.IsChinese ? "”转为“" : "” to “", fault.Limit!.Split('>').Select(s => ledger.State(s) is { } state ? Name(state) : s)),
            _ => fault.Limit is { } limit && ledger.Field(limit) is { } other ? Name(other) : fault.Limit ?? string.Empty,
        }];

    public static string? Outcome(IStringLocalizer<LedgerText> text, LedgerResult result) => result.Outcome switch
    {
        LedgerOutcome.Exists => text[LedgerText.Exists, Figures.Plain(result.Current!.Summary.Number)].Value,
        LedgerOutcome.BadReason => text[LedgerText.GiveReason].Value,
        LedgerOutcome.Unchanged => text[LedgerText.Unchanged].Value,
        LedgerOutcome.WrongState or LedgerOutcome.NotFound => text[LedgerText.WrongState].Value,
        _ => null,
    };

    /// <summary>How a field is filled in.</summary>
    public static string Kind(IStringLocalizer<LedgerText> text, LedgerField field, Func<string, string> ledgerName) => field.Kind switch
    {
        LedgerFieldKind.Choice => text[LedgerText.KindChoice, string.Join(Comma, field.Options.Select(Name))],
        LedgerFieldKind.Choices => text[LedgerText.KindChoices, string.Join(Comma, field.Options.Select(Name))],
        LedgerFieldKind.Number => UnitOf(field) is { } unit ? text[LedgerText.KindNumberUnit, unit] : text[LedgerText.KindNumber],
        LedgerFieldKind.Text => text[LedgerText.KindText, Figures.Count(field.Longest)],
        LedgerFieldKind.Link => text[LedgerText.KindLink, ledgerName(field.LinksTo!)],
        _ => text[$"Kind{field.Kind}"],
    };

    public static string Deadline(IStringLocalizer<LedgerText> text, LedgerDefinition ledger, LedgerState state) => (state.Days, state.From ?? state.DueField) switch
    {
        (null, { } set) when state.DueField is not null => text[LedgerText.DueOn, Name(ledger.Field(set)!)],
        (null, _) => Figures.None,
        ({ } days, { } from) => text[LedgerText.DueFrom, Figures.Count(days), Name(ledger.Field(from)!)],
        ({ } days, null) => text[LedgerText.DueFromEntering, Figures.Count(days)],
    };

    public static string Writers(IStringLocalizer<LedgerText> text, LedgerDefinition ledger) => text[LedgerText.Writers, Roles(text, ledger.Writers)];

    /// <summary>Who fills in a field, where not every writer does; null where every writer does.</summary>
    public static string? FilledBy(IStringLocalizer<LedgerText> text, LedgerField field) => field.By.IsEmpty ? null : text[LedgerText.FilledBy, Roles(text, field.By)].Value;

    public static string Act(IStringLocalizer<LedgerText> text, LedgerDefinition ledger, LedgerEntryStep step) =>
        step.Move is { } code && ledger.Move(code) is { } move ? Name(move) : text[$"Act{step.Act}"];

    public static string Subject(LedgerEntry entry, LedgerCounty county, IStringLocalizer<LedgerText> text) => entry switch
    {
        { Village: { } village } => county.VillageName(village),
        { Unit: { } unit } => county.UnitName(unit),
        _ => text[LedgerText.County],
    };

    public static string Month(DateOnly month) => RunWords.Day(month)[..7];

    private static string Roles(IStringLocalizer<LedgerText> text, IEnumerable<Role> roles) => string.Join(Comma, roles.Select(w => text[w switch
    {
        Role.Clerk => LedgerText.WriterClerk,
        Role.Inspector => LedgerText.WriterInspector,
        _ => LedgerText.WriterOffice,
    }].Value));

    private static string What(IStringLocalizer<LedgerText> text, LedgerDefinition ledger, EntryFault fault) => ledger.Field(fault.Field) is { } field ? Name(field) : text[fault.Kind switch
    {
        _ when fault.Field == ImportRow.StateField => LedgerText.State,
        EntryFaultKind.UnknownState or EntryFaultKind.NoWay => LedgerText.State,
        EntryFaultKind.TwiceInFile or EntryFaultKind.HasEnded or EntryFaultKind.Stale or EntryFaultKind.NotThere or EntryFaultKind.Twin or EntryFaultKind.StruckOut
            or EntryFaultKind.NotInVersion => LedgerText.ThisRow,
        _ => ledger.Subject == LedgerSubject.Village ? LedgerText.SubjectVillage : LedgerText.SubjectUnit,
    }];
}
