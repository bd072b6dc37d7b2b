using System.Collections.Immutable;
using System.Globalization;

namespace Dashboard.Documents.Tables.Writing;

/// <summary>Names of sheets as a spreadsheet accepts them, each once.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;

    // Excel keeps this name for itself and calls a file with such a sheet broken.
    private const string Reserved = "History";

    public SheetNames(string data, string? guide)
    {
        Data = Accepted(data);
        Guide = guide is null ? null : Other(Accepted(guide), Data);
        Lists = Other("_lists", Data, Guide);
    }

    public string Data { get; }

    public string? Guide { get; }

    public string Lists { get; }

    /// <summary>Accepted names for sheets that are called so, in the same order.</summary>
    public static ImmutableArray<string> Distinct(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Reserved };
        return [.. names.Select(n => Free(Accepted(n), taken))];
    }

    /// <summary>The name as a formula has it.</summary>
    public static string Quote(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Accepted(string name)
    {
        var accepted = string.Concat(EscapedText.Clean(name).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(c) ? '_' : c));
        accepted = Cut(accepted, Longest).Trim().Trim('\'');
        return accepted.Length == 0 ? "_" : accepted;
    }

    private static string Other(string name, params IEnumerable<string?> taken) =>
        Free(name, new HashSet<string>(taken.OfType<string>(), StringComparer.OrdinalIgnoreCase));

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var n = 2; !taken.Add(free); n++)
        {
            var end = "_" + n.ToString(CultureInfo.InvariantCulture);
            free = Cut(name, Longest - end.Length) + end;
        }

        return free;
    }

    private static string Cut(string name, int most) =>
        name.Length <= most ? name : name[..(char.IsHighSurrogate(name[most - 1]) ? most - 1 : most)];
}
