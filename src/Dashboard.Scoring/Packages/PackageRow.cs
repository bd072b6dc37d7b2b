using System.Collections.Frozen;

namespace Dashboard.Scoring.Packages;

/// <summary>The current row of a <see cref="PackageTable"/>: cells by position among the wanted columns.</summary>
internal sealed class PackageRow(string file, CsvReader csv, int[] places, IReadOnlyList<string> names, FaultList faults)
{
    public int Line => csv.Line;

    /// <summary>The cell of a wanted column; empty when an optional column is not in the file.</summary>
    public ReadOnlySpan<char> this[int column] => places[column] < 0 ? default : csv[places[column]];

    public string Text(int column) => this[column].ToString();

    /// <summary>The cell of a column that must be filled, or null with a fault.</summary>
    public string? Required(int column)
    {
        if (this[column].IsEmpty)
        {
            Report(FaultKind.RequiredCell, names[column]);
            return null;
        }

        return Text(column);
    }

    /// <summary>The number in a cell; null when it is empty or, with a fault and <paramref name="valid"/> false, when it is none.</summary>
    public decimal? Number(int column, out bool valid)
    {
        var text = this[column];
        valid = true;
        if (text.IsEmpty)
        {
            return null;
        }

        var fault = PlainNumber.TryParse(text, out var number);
        if (fault == NumberFault.None)
        {
            return number;
        }

        valid = false;
        Report(KindOf(fault), names[column], text.ToString());
        return null;
    }

    /// <summary>Cells of all columns that were not asked for, by name.</summary>
    public IReadOnlyDictionary<string, string> Others(IReadOnlyList<string> columns)
    {
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
        {
            if (!places.Contains(i) && columns[i].Length > 0)
            {
                others[columns[i]] = csv[i].ToString();
            }
        }

        return others.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public void Report(FaultKind kind, params object[] arguments) => faults.Add(file, csv.Line, kind, arguments);

    private static FaultKind KindOf(NumberFault fault) => fault switch
    {
        NumberFault.Percent => FaultKind.NumberPercent,
        NumberFault.FullWidth => FaultKind.NumberFullWidth,
        NumberFault.Exponent => FaultKind.NumberExponent,
        NumberFault.Thousands => FaultKind.NumberThousands,
        NumberFault.NotFinite => FaultKind.NumberNotFinite,
        NumberFault.Spaces => FaultKind.NumberSpaces,
        NumberFault.TooLarge => FaultKind.NumberTooLarge,
        NumberFault.TooPrecise => FaultKind.NumberTooPrecise,
        _ => FaultKind.NumberMalformed,
    };
}
