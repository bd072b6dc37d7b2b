using System.Globalization;
using Dashboard.Data.Converters;
using Dashboard.Domain.Calendar;

namespace Dashboard.Data.Seeding;

/// <summary>A row of a <see cref="SeedTable"/>. A cell that cannot be read becomes a fault and a harmless value.</summary>
internal sealed class SeedRow(string file, int line, IReadOnlyDictionary<string, string> cells, List<SeedFault> faults)
{
    public string File => file;

    public int Line => line;

    public string Text(string column)
    {
        if (cells[column].Length == 0)
        {
            Fault(SeedFaultKind.EmptyCell, column);
        }

        return cells[column];
    }

    /// <summary>Null when the cell is empty.</summary>
    public string? Optional(string column) => cells[column] is { Length: > 0 } told ? told : null;

    public DateOnly Date(string column)
    {
        if (DateOnly.TryParseExact(cells[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Fault(SeedFaultKind.NotDate, column, cells[column]);
        return default;
    }

    public DateTimeOffset? Moment(string column)
    {
        if (cells[column].Length == 0)
        {
            return null;
        }

        if (DateTimeOffset.TryParseExact(
            cells[column], "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return moment;
        }

        Fault(SeedFaultKind.NotMoment, column, cells[column]);
        return null;
    }

    public decimal Number(string column)
    {
        if (decimal.TryParse(
            cells[column], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && ScaledDecimal.Fits(number, MicrosConverter.Scale))
        {
            return number;
        }

        Fault(SeedFaultKind.NotNumber, column, cells[column]);
        return 0;
    }

    public long? WholeNumber(string column)
    {
        if (cells[column].Length == 0)
        {
            return null;
        }

        if (long.TryParse(cells[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Fault(SeedFaultKind.NotNumber, column, cells[column]);
        return null;
    }

    public Quarter? Quarter(string column)
    {
        if (Domain.Calendar.Quarter.TryParse(cells[column], out var quarter))
        {
            return quarter;
        }

        Fault(SeedFaultKind.NotQuarter, column, cells[column]);
        return null;
    }

    /// <summary>One of the named choices; the first when it is none of them.</summary>
    public T Choice<T>(string column, params (string Name, T Value)[] choices)
    {
        foreach (var (name, value) in choices)
        {
            if (string.Equals(name, cells[column], StringComparison.Ordinal))
            {
                return value;
            }
        }

        Fault(SeedFaultKind.NotOneOf, column, cells[column], string.Join(", ", choices.Select(c => c.Name)));
        return choices[0].Value;
    }

    public bool YesNo(string column) => Choice(column, ("yes", true), ("no", false));

    public void Fault(SeedFaultKind kind, params string[] arguments) => faults.Add(SeedFault.Of(file, line, kind, arguments));
}
