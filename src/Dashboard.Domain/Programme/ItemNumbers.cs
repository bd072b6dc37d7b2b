using System.Globalization;

namespace Dashboard.Domain.Programme;

/// <summary>Reads the references to items that indicators, checklists and figures carry: <c>S2.1-S2.3</c>, <c>S3.9,S7.7</c>.</summary>
public static class ItemNumbers
{
    private static readonly char[] Separators = [',', ';', '、', ' '];

    /// <summary>The numbers that a reference names, ranges taken apart; what is no number is passed over.</summary>
    public static IEnumerable<string> Of(string? reference)
    {
        foreach (var part in (reference ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-');
            if (Read(ends[0]) is not { } first || Read(ends[^1]) is not { } last || first.Section != last.Section)
            {
                continue;
            }

            for (var place = first.Place; place <= last.Place; place++)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"S{first.Section}.{place}");
            }
        }
    }

    /// <summary>Whether something is the number of an item.</summary>
    public static bool IsNumber(string text) => Read(text) is not null;

    private static (int Section, int Place)? Read(string text) =>
        text is ['S', >= '0' and <= '9', '.', _, ..] && text.Length <= 6
        && int.TryParse(text.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > 0
            ? (text[1] - '0', place)
            : null;
}
