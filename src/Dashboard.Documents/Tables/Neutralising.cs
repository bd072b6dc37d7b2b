namespace Dashboard.Documents.Tables;

/// <summary>
/// A spreadsheet that opens a csv takes a text such as <c>=1+1</c> for a formula. An apostrophe before it keeps it a text; it is taken off when the file comes back.
/// </summary>
internal static class Neutralising
{
    // With the full-width forms, which some spreadsheets read as their narrow ones.
    private const string Starts = "=+-@＝＋－＠";

    /// <summary>The text as a csv may hold it. A text that already begins with apostrophes gets one more, so that taking one off gives every text back.</summary>
    public static string PutOn(string text) => IsDangerous(text.AsSpan().TrimStart('\'')) ? "'" + text : text;

    public static ReadOnlySpan<char> TakeOff(ReadOnlySpan<char> text) =>
        text is ['\'', ..] && IsDangerous(text.TrimStart('\'')) ? text[1..] : text;

    private static bool IsDangerous(ReadOnlySpan<char> text) =>
        text.TrimStart() is [var first, ..] && (text[0] is '\t' or '\r' or '\n' || Starts.Contains(first, StringComparison.Ordinal));
}
