using System.Collections.Immutable;

namespace Dashboard.Documents.Circulars;

/// <summary>A paragraph of text, its first line two characters in.</summary>
public sealed record CircularParagraph(ImmutableArray<CircularRun> Runs) : CircularBlock
{
    public CircularParagraph(string text)
        : this([new CircularRun(text)])
    {
    }
}
