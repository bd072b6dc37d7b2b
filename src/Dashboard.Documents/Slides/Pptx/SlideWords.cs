namespace Dashboard.Documents.Slides.Pptx;

/// <summary>The words that a file of slides needs beside those of its deck, in the language of the reader.</summary>
public sealed record SlideWords
{
    /// <summary>Before the source in the notes, such as 来源：.</summary>
    public required string Source { get; init; }

    /// <summary>Before the number of the run in the notes, such as 批次：.</summary>
    public required string Run { get; init; }

    /// <summary>Before the hash in the notes, such as 校验值：.</summary>
    public required string Hash { get; init; }

    /// <summary>Before what a person wrote for the speaker, such as 讲解提示：.</summary>
    public required string Comment { get; init; }

    /// <summary>In place of a photo that is not there, such as 照片缺失.</summary>
    public required string MissingPhoto { get; init; }

    /// <summary>In place of a panel that has nothing to show, such as 无数据.</summary>
    public required string Nothing { get; init; }

    /// <summary>Name of the layout in the list of layouts, such as 一页一句.</summary>
    public required string Layout { get; init; }

    /// <summary>Name of the sheet behind a chart, such as 数据.</summary>
    public required string Sheet { get; init; }

    /// <summary>Heading of the column of labels on that sheet, such as 名称.</summary>
    public required string Label { get; init; }

    /// <summary>Heading of a column of values that has no name of its own, such as 数值.</summary>
    public required string Value { get; init; }

    /// <summary>Heading of a column of printed figures, such as 打印值.</summary>
    public required string Figure { get; init; }
}
