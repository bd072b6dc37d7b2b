namespace Dashboard.Documents.Tables.Reading;

/// <summary>What a number format makes of a number.</summary>
internal enum NumberFormat
{
    Plain,
    Date,
    Percent,
}

/// <summary>Judges number formats by their number or code.</summary>
internal static class NumberFormats
{
    /// <summary>The formats that every program knows by number, among them those of Chinese and Japanese editions.</summary>
    public static NumberFormat BuiltIn(int id) => id switch
    {
        9 or 10 => NumberFormat.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberFormat.Date,
        _ => NumberFormat.Plain,
    };

    public static NumberFormat OfCode(string code)
    {
        var format = NumberFormat.Plain;
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = End(code, i, '"');
                    break;
                case '[':
                    var end = End(code, i, ']');
                    if (end - i is 2 or 3 && code[i + 1] is 'h' or 'H' or 'm' or 'M' or 's' or 'S')
                    {
                        // Hours, minutes or seconds that passed. They count, they name no day.
                        return NumberFormat.Plain;
                    }

                    i = end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or '年' or '月' or '日':
                    format = NumberFormat.Date;
                    break;
                case '%' when format == NumberFormat.Plain:
                    format = NumberFormat.Percent;
                    break;
            }
        }

        return format;
    }

    private static int End(string code, int start, char closing)
    {
        var end = code.IndexOf(closing, start + 1);
        return end < 0 ? code.Length : end;
    }
}
