using System.Globalization;
using System.Resources;

namespace Dashboard.Scoring.Packages;

/// <summary>One thing that is wrong with a scheme package, and where.</summary>
/// <param name="File">File name inside the package.</param>
/// <param name="Line">Line in that file, from 1.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Arguments">What the sentence names.</param>
public sealed record Fault(string File, int Line, FaultKind Kind, IReadOnlyList<object> Arguments)
{
    private const int MostShown = 100;
    private static readonly ResourceManager Texts = new("Dashboard.Scoring.Resources.Faults", typeof(Fault).Assembly);

    /// <summary><c>file:line: what is wrong and what would be right</c>, in the language of the culture.</summary>
    public string ToText(CultureInfo culture)
    {
        var sentence = Texts.GetString(Kind.ToString(), culture)
            ?? throw new MissingManifestResourceException(Kind.ToString());
        return FormattableString.Invariant(
            $"{File}:{Line}: {string.Format(CultureInfo.InvariantCulture, sentence, [.. Arguments.Select(Shown)])}");
    }

    /// <summary>A fault is one line of a list, whatever stands in the cell: long text is cut, control characters are replaced.</summary>
    private static object Shown(object argument)
    {
        if (argument is not string text)
        {
            return argument;
        }

        var cut = text.Length <= MostShown ? text : string.Concat(text.AsSpan(0, MostShown), "…");
        return cut.Any(char.IsControl) ? string.Concat(cut.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : cut;
    }
}
