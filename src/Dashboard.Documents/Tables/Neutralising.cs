namespace Dashboard.Documents.Tables;

/// <summary>
/// A spreadsheet that opens a csv takes a text such as <c>=1+1</c> for a formula. An apostrophe before it keeps it a text; it is taken off when the file comes back.
/// </summary>
internal static class Neutralising
{
    // With the full-width forms, which some spreadsheets read as their narrow ones.
    private const string Starts = "=+-@＝＋－＠";

    /// <summary>The text as a csv may hold it. Apostrophes that it already begins with are looked through, so that taking one off gives every text back.</summary>
    public static string PutOn(string text) => IsDangerous(text) ? "'" + text : text;

    public static ReadOnlySpan<char> TakeOff(ReadOnlySpan<char> text) => text is ['\'', ..] && IsDangerous(text) ? text[1..] : text;

    private static bool IsDangerous(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && (text[start] == '\'' || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        return start < text.Length && (Starts.Contains(text[start], StringComparison.Ordinal) || text[..start].ContainsAny('\t', '\r', '\n'));
    }
}
