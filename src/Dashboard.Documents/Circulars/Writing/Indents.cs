using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Circulars.Writing;

/// <summary>
/// Indents in characters, which follow when somebody changes the size of the type. Lengths stand beside them for programs that know no characters.
/// </summary>
internal static class Indents
{
    /// <param name="character">Width of a character in twentieths of a point.</param>
    public static Indentation Of(double firstLine, double left, double right, int character)
    {
        var indentation = new Indentation();
        if (left > 0)
        {
            (indentation.LeftChars, indentation.Left) = (Hundredths(left), Length(left, character));
        }

        if (right > 0)
        {
            (indentation.RightChars, indentation.Right) = (Hundredths(right), Length(right, character));
        }

        if (firstLine > 0)
        {
            (indentation.FirstLineChars, indentation.FirstLine) = (Hundredths(firstLine), Length(firstLine, character));
        }
        else if (firstLine < 0)
        {
            (indentation.HangingChars, indentation.Hanging) = (Hundredths(-firstLine), Length(-firstLine, character));
        }

        return indentation;
    }

    private static Int32Value Hundredths(double characters) => (int)Math.Round(characters * 100);

    private static StringValue Length(double characters, int character) => ((int)Math.Round(characters * character)).ToString(CultureInfo.InvariantCulture);
}
