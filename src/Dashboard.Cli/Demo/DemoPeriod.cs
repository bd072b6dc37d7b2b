using System.Globalization;

namespace Dashboard.Cli.Demo;

/// <summary>A quarter such as 2026Q3. Figures of a quarter are those of the year up to its end.</summary>
internal readonly record struct DemoPeriod(int Year, int Quarter)
{
    public DemoPeriod LastOfPreviousYear => new(Year - 1, 4);

    public static DemoPeriod Parse(string text) => text.Length == 6 && text[4] == 'Q' && text[5] is >= '1' and <= '4'
        && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new DemoPeriod(year, text[5] - '0')
            : throw new FormatException($"'{text}' is no quarter such as 2026Q3");

    /// <summary>The quarters of the year up to this one.</summary>
    public IEnumerable<DemoPeriod> YearToDate()
    {
        for (var quarter = 1; quarter <= Quarter; quarter++)
        {
            yield return new DemoPeriod(Year, quarter);
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}Q{Quarter}");
}
