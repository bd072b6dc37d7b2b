using System.Collections.Immutable;

namespace Dashboard.Documents.Circulars;

/// <summary>An official circular (通报) in the layout of GB/T 9704-2012: a draft for an office to issue, without red head and without seal.</summary>
public sealed record Circular
{
    public required string Title { get; init; }

    /// <summary>Number of the document, such as 县法政办〔2026〕5号; null for none.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Whom it is addressed to, with its colon; null for none.</summary>
    public string? Recipient { get; init; }

    /// <summary>The text from above.</summary>
    public required ImmutableArray<CircularBlock> Blocks { get; init; }

    /// <summary>Names of the annexes as they are listed below the text.</summary>
    public ImmutableArray<string> Attachments { get; init; } = [];

    /// <summary>Who issues it, and when; null for none.</summary>
    public CircularSignature? Signature { get; init; }

    /// <summary>Annexes, each from a new page.</summary>
    public ImmutableArray<CircularAnnex> Annexes { get; init; } = [];

    /// <summary>Who gets a copy, without the word for it; null for none. Stands at the foot of the last page.</summary>
    public string? CopiedTo { get; init; }

    /// <summary>Who prints it, and when; below <see cref="CopiedTo"/>; null for none.</summary>
    public CircularSignature? Printed { get; init; }

    /// <summary>Which numbers these are: the line on every page, the whole hash on the last one and in the properties of the file.</summary>
    public required PaperStamp Stamp { get; init; }

    /// <summary>That this is a draft; stands above every page; null for none.</summary>
    public string? DraftMark { get; init; }

    /// <summary>That the figures are invented; stands above every page; null when they are not.</summary>
    public string? DemoMark { get; init; }

    /// <summary>Language of the texts, such as zh-CN.</summary>
    public required string Culture { get; init; }

    public required CircularWords Words { get; init; }
}
