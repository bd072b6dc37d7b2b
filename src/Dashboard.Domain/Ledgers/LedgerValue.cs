using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dashboard.Domain.Ledgers;

/// <summary>
/// Reads what people write into the one form in which values are kept: numbers as <c>1234.5</c>, days as <c>2026-09-01</c>,
/// choices by code, several of them joined by a semicolon, units and villages by code.
/// </summary>
public static class LedgerValue
{
    public const char Separator = ';';

    private const NumberStyles Numeric = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    // A fraction above this is no figure of a county; it also keeps sums of a hundred thousand entries exact.
    private const decimal Greatest = 999_999_999_999m;

    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly char[] Separators = [';', '；', '、', ',', '，', '\n'];
    private static readonly string[] DateForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    /// <param name="field">The field.</param>
    /// <param name="told">What was written; not empty.</param>
    /// <param name="names">Units and villages.</param>
    /// <param name="today">The business day.</param>
    /// <returns>The value as it is kept, or what is wrong.</returns>
    public static (string? Value, EntryFault? Fault) Read(LedgerField field, string told, LedgerNames names, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(names);
        var text = told.Trim();
        return field.Kind switch
        {
            LedgerFieldKind.Number => Number(field, text),
            LedgerFieldKind.Date => Date(field, text, today),
            LedgerFieldKind.Choice => One(field, OptionOf(field, text)),
            LedgerFieldKind.Choices => Several(field, text),
            LedgerFieldKind.Unit => names.Unit(text) is { } unit ? (unit, null) : Wrong(field, EntryFaultKind.UnknownUnit),
            LedgerFieldKind.Village => names.Village(text) is { } village ? (village.Code, null) : Wrong(field, EntryFaultKind.UnknownVillage),
            LedgerFieldKind.Link => Link(field, text),
            _ => text.Length > field.Longest ? Wrong(field, EntryFaultKind.TooLong, Text(field.Longest)) : (text, null),
        };
    }

    /// <summary>A kept number; null when the value is missing.</summary>
    public static decimal? NumberOf(string? value) =>
        value is null ? null : decimal.Parse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>A kept day; null when the value is missing.</summary>
    public static DateOnly? DateOf(string? value) =>
        value is null ? null : DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The choices that a value holds; none when it is missing.</summary>
    public static ImmutableArray<string> ChoicesOf(string? value) => value is null ? [] : [.. value.Split(Separator)];

    /// <summary>A day as it is kept.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (string?, EntryFault?) Number(LedgerField field, string told)
    {
        // Full-width digits, thousands and the unit behind the number are how people write; they change nothing.
        var text = told.Normalize(NormalizationForm.FormKC).Replace(" ", string.Empty, StringComparison.Ordinal);
        foreach (var unit in new[] { field.UnitZh, field.UnitEn }.OfType<string>())
        {
            text = text.EndsWith(unit, StringComparison.OrdinalIgnoreCase) ? text[..^unit.Length].TrimEnd() : text;
        }

        if (!decimal.TryParse(text, Numeric, CultureInfo.InvariantCulture, out var number))
        {
            return Wrong(field, EntryFaultKind.NotNumber);
        }

        if (Math.Abs(number) > Greatest)
        {
            return Wrong(field, EntryFaultKind.TooLarge, Text(field.Most ?? Greatest));
        }

        if (decimal.Round(number, field.Scale) != number)
        {
            return Wrong(field, EntryFaultKind.TooManyDecimals, Text(field.Scale));
        }

        if (number < field.Least)
        {
            return Wrong(field, EntryFaultKind.TooSmall, Text(field.Least.Value));
        }

        return number > field.Most ? Wrong(field, EntryFaultKind.TooLarge, Text(field.Most.Value)) : (Text(number), null);
    }

    private static (string?, EntryFault?) Date(LedgerField field, string told, DateOnly today)
    {
        var text = told.Normalize(NormalizationForm.FormKC).Replace(" ", string.Empty, StringComparison.Ordinal);
        if (!DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Wrong(field, EntryFaultKind.NotDate);
        }

        if (day < Earliest || day.Year > today.Year + 20)
        {
            return Wrong(field, EntryFaultKind.DateTooOld, Text(Earliest));
        }

        return day > today && !field.MayLieAhead ? Wrong(field, EntryFaultKind.DateAhead, Text(today)) : (Text(day), null);
    }

    private static (string?, EntryFault?) Several(LedgerField field, string told)
    {
        var options = told.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => OptionOf(field, t)).ToList();
        if (options.Count == 0 || options.Contains(null))
        {
            return Wrong(field, EntryFaultKind.NotOption);
        }

        // In the order of the definition, so that the same choices are always the same value.
        return (string.Join(Separator, field.Options.Where(options.Contains).Select(o => o.Code)), null);
    }

    private static (string?, EntryFault?) One(LedgerField field, LedgerOption? option) =>
        option is null ? Wrong(field, EntryFaultKind.NotOption) : (option.Code, null);

    private static (string?, EntryFault?) Link(LedgerField field, string told) =>
        long.TryParse(told.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? (Text(number), null)
            : Wrong(field, EntryFaultKind.UnknownLink);

    private static LedgerOption? OptionOf(LedgerField field, string told) => field.Options.FirstOrDefault(o =>
        string.Equals(o.Code, told, StringComparison.Ordinal)
        || string.Equals(o.NameZh, told, StringComparison.Ordinal)
        || string.Equals(o.NameEn, told, StringComparison.OrdinalIgnoreCase));

    private static (string?, EntryFault?) Wrong(LedgerField field, EntryFaultKind kind, string? limit = null) =>
        (null, new EntryFault(field.Code, kind, limit));

    // G29 drops the zeros that a scale leaves behind.
    private static string Text(decimal number) => number.ToString("G29", CultureInfo.InvariantCulture);
}
