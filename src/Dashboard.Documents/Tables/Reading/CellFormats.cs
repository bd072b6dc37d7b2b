namespace Dashboard.Documents.Tables.Reading;

/// <summary>What the formats of cells make of numbers, by the number that a cell gives.</summary>
internal static class CellFormats
{
    // A spreadsheet has at most 65,490.
    private const int Most = 65_536;
    private const int LongestCode = 1024;

    public static List<NumberFormat> Read(PackageParts parts, string part)
    {
        var codes = new Dictionary<int, NumberFormat>();
        var formats = new List<NumberFormat>();
        using var reader = parts.Read(part);
        reader.Root("styleSheet");
        while (reader.NextChild(0))
        {
            var depth = reader.Depth;
            if (reader.Name == "numFmts")
            {
                while (reader.NextChild(depth) && codes.Count < Most)
                {
                    if (reader.WholeNumber("numFmtId") is { } id && reader.Attribute("formatCode") is { Length: <= LongestCode } code)
                    {
                        codes[id] = NumberFormats.OfCode(code);
                    }
                }
            }
            else if (reader.Name == "cellXfs")
            {
                while (reader.NextChild(depth) && formats.Count < Most)
                {
                    var id = reader.WholeNumber("numFmtId") ?? 0;
                    formats.Add(codes.TryGetValue(id, out var format) ? format : NumberFormats.BuiltIn(id));
                }
            }
        }

        return formats;
    }
}
