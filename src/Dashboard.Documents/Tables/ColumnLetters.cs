namespace Dashboard.Documents.Tables;

/// <summary>Columns as a spreadsheet names them: 1 is A, 27 is AA.</summary>
internal static class ColumnLetters
{
    /// <summary>The last column that a spreadsheet has, XFD.</summary>
    public const int Last = 16_384;

    public static string Of(int column)
    {
        Span<char> letters = stackalloc char[7];
        var at = letters.Length;
        for (; column > 0; column = (column - 1) / 26)
        {
            letters[--at] = (char)('A' + ((column - 1) % 26));
        }

        return new string(letters[at..]);
    }

    /// <summary>The column of a reference such as <c>C12</c>; 0 when it has no letters. Columns that no sheet has come back as one past <see cref="Last"/>.</summary>
    public static int Parse(ReadOnlySpan<char> reference, out int letters)
    {
        var column = 0;
        letters = 0;
        while (letters < reference.Length && char.IsAsciiLetter(reference[letters]))
        {
            column = Math.Min((column * 26) + (reference[letters] | 0x20) - 'a' + 1, Last + 1);
            letters++;
        }

        return column;
    }
}
