namespace Dashboard.Documents.Tables;

/// <summary>What can be wrong with a file that should hold a table. The last four concern one cell and leave the rest of the table readable.</summary>
public enum TableFaultKind
{
    /// <summary>The file has no content at all.</summary>
    Empty,

    /// <summary>The file is damaged, or no workbook.</summary>
    NotATable,

    /// <summary>A workbook of Excel 97–2003 (.xls).</summary>
    OldExcel,

    /// <summary>A workbook that opens with a password.</summary>
    Encrypted,

    /// <summary>The file is larger than it may be.</summary>
    TooLarge,

    /// <summary>The file would unpack to far more than it is, or to more parts than a workbook has.</summary>
    Bomb,

    /// <summary>A part of the package has a name that leads out of it.</summary>
    UnsafePath,

    /// <summary>A part that is needed lies outside of the file. It was not fetched.</summary>
    ExternalReference,

    /// <summary>A part declares a document type. No workbook does.</summary>
    Dtd,

    /// <summary>The bytes are no text in UTF-8, UTF-16 or GB18030.</summary>
    NoText,

    /// <summary>A quotation mark in a csv is never closed.</summary>
    OpenQuote,

    /// <summary>The sheet holds nothing that could be a heading.</summary>
    NoHeadings,

    /// <summary>Two columns have the same heading.</summary>
    HeadingTwice,

    TooManyRows,
    TooManyColumns,

    /// <summary>A cell points to a text that is not there, stands twice or says no place.</summary>
    BrokenCell,

    /// <summary>A cell holds an error such as <c>#REF!</c>.</summary>
    ErrorValue,

    /// <summary>A formula was never worked out by the program that wrote the file.</summary>
    NoValue,

    /// <summary>A text is longer than a cell of a spreadsheet can be.</summary>
    CellTooLong,

    /// <summary>There are more faults in cells than were listed.</summary>
    MoreFaults,
}
