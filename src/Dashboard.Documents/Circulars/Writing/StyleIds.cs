namespace Dashboard.Documents.Circulars.Writing;

/// <summary>Identifiers of styles. Those that Word and WPS know keep the names by which they know them.</summary>
internal static class StyleIds
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Body = "BodyText";
    public const string Recipient = "Salutation";
    public const string Number = "DocumentNumber";
    public const string Attachment = "Attachment";
    public const string Office = "Signature";
    public const string Day = "Date";
    public const string AnnexLabel = "AnnexLabel";
    public const string AnnexTitle = "AnnexTitle";
    public const string Caption = "Caption";
    public const string TableNote = "TableNote";
    public const string Imprint = "Imprint";
    public const string Hash = "ResultHash";
    public const string Anchor = "Anchor";
    public const string OddPage = "PageNumberOdd";
    public const string EvenPage = "PageNumberEven";
    public const string Stamp = "Footer";
    public const string Mark = "Header";
    public const string Table = "CircularTable";
    public const string TableHead = "TableHead";
    public const string TableText = "TableText";
    public const string TableCentred = "TableCentred";
    public const string TableNumber = "TableNumber";

    /// <summary>Follows the styles of cells in tables of many columns.</summary>
    public const string Small = "Small";

    public static string Heading(int level) => level switch
    {
        1 => "Heading1",
        2 => "Heading2",
        3 => "Heading3",
        4 => "Heading4",
        _ => throw new ArgumentException("A heading has a level from 1 to 4.", nameof(level)),
    };
}
