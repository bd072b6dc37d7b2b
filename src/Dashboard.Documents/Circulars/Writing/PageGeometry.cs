namespace Dashboard.Documents.Circulars.Writing;

/// <summary>Measures of GB/T 9704-2012 in twentieths of a point (567 to a centimetre).</summary>
internal static class PageGeometry
{
    public const int Width = 11906;
    public const int Height = 16838;

    /// <summary>37 mm.</summary>
    public const int Top = 2098;

    /// <summary>28 mm.</summary>
    public const int Left = 1587;

    /// <summary>26 mm, so that the text is 156 mm wide.</summary>
    public const int Right = 1474;

    /// <summary>35 mm, so that the text is 225 mm high.</summary>
    public const int Bottom = 1984;

    public const int TextWidth = Width - Left - Right;

    /// <summary>28.95 pt: 22 lines fill the height.</summary>
    public const int Line = 579;

    /// <summary>A character of the text, 16 pt.</summary>
    public const int Character = 320;

    /// <summary>
    /// 28 characters of 16 pt are 6 pt wider than the text. Each gives a quarter of a point; a grid of characters would do the same in Word, but other
    /// programs widen characters to whole cells of it.
    /// </summary>
    public const int CharacterSpacing = -5;

    public const int Header = 850;

    /// <summary>The number of the page stands 7 mm below the text, with the line of the stamp under it.</summary>
    public const int Footer = 947;
}
