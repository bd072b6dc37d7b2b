namespace Dashboard.Documents.Tables.Writing;

/// <summary>Names of sheets as a spreadsheet accepts them, each once.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;

    public SheetNames(string data, string? guide)
    {
        Data = Accepted(data);
        Guide = guide is null ? null : Other(Accepted(guide), Data);
        Lists = Other("_lists", Data, Guide);
    }

    public string Data { get; }

    public string? Guide { get; }

    public string Lists { get; }

    /// <summary>The name as a formula has it.</summary>
    public static string Quote(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Accepted(string name)
    {
        var accepted = string.Concat(EscapedText.Clean(name).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(c) ? '_' : c));
        accepted = Cut(accepted, Longest).Trim().Trim('\'');
        return accepted.Length == 0 ? "_" : accepted;
    }

    private static string Other(string name, params string?[] taken)
    {
        var other = name;
        for (var n = 2; taken.Contains(other, StringComparer.OrdinalIgnoreCase); n++)
        {
            other = $"{Cut(name, Longest - 2)}_{n}";
        }

        return other;
    }

    private static string Cut(string name, int most) =>
        name.Length <= most ? name : name[..(char.IsHighSurrogate(name[most - 1]) ? most - 1 : most)];
}
