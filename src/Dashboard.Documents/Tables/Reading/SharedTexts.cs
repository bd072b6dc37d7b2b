using System.Text;

namespace Dashboard.Documents.Tables.Reading;

/// <summary>The texts that cells point to by number.</summary>
internal static class SharedTexts
{
    private const int Most = 4_000_000;

    /// <summary>Null stands for a text that is longer than it may be.</summary>
    public static List<string?> Read(PackageParts parts, string part, int longest)
    {
        var texts = new List<string?>();
        using var reader = parts.Read(part);
        reader.Root("sst");
        while (reader.NextChild(0))
        {
            if (reader.Name != "si")
            {
                continue;
            }

            if (texts.Count == Most)
            {
                throw new RefusedException(new TableFault(TableFaultKind.Bomb, Limit: Most.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }

            texts.Add(ReadRich(reader, longest));
        }

        return texts;
    }

    /// <summary>The text of the element, its runs joined. How a Chinese or Japanese word is pronounced (<c>rPh</c>) is no part of it.</summary>
    public static string? ReadRich(PartReader reader, int longest)
    {
        var text = new StringBuilder();
        var fits = true;
        for (var depth = reader.Depth; reader.NextChild(depth);)
        {
            if (reader.Name == "t")
            {
                fits &= reader.AppendText(text, longest);
            }
            else if (reader.Name == "r")
            {
                for (var run = reader.Depth; reader.NextChild(run);)
                {
                    fits &= reader.Name != "t" || reader.AppendText(text, longest);
                }
            }
        }

        return fits ? EscapedText.Decode(text.ToString()).Trim() : null;
    }
}
