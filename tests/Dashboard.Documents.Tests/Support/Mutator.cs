using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Documents.Tests.Support;

/// <summary>Damages texts and bytes, in the same way each time it is started with the same number.</summary>
internal sealed partial class Mutator(int start)
{
    private static readonly string[] Nasty =
    [
        "", " ", "-1", "0", "1", "99999999999999999999", "-99999999999", "2147483647", "2147483648", "1E308", "-1E308", "1E-400", "1e309", "NaN", "Infinity", "0x10", "1,5",
        "79228162514264337593543950336", "0.0000000000000000000000000000001", "ZZZZ99999999999", "A0", "XFD1048576", "XFE1", "1A", "$A$1", "A1:ZZZZ9", "B2:A1", "A1:XFD1048576", ":", "s", "b",
        "e", "str", "inlineStr", "d", "n", "zzz", "0001-01-01", "9999-12-31T23:59:60", "#REF!", "true", "hidden", "External", "../../../x", "/", "//", "xl/workbook.xml", "worksheets/sheet1.xml",
        "_x0000_", "_xD800_", "_x", "&#xD;", "&amp;", "&nope;", "&#0;", "]]>", "<![CDATA[", "<!--", "<!DOCTYPE a>", "<?xml version=\"1.1\"?>", "<?xml encoding=\"utf-7\"?>", "\"", "'", "'=", "\"\"",
        "\0", "\uFFFF", "\uD800", "龙", "＝", "，", ";", "\t", "\r", "\n", "<", ">", "yyyy\"", "[h", "[h]", "\\", "_", "1904", "TemplateVersion", "\"x\"", new('9', 400), new('9', 40_000), new('x', 33_000),
    ];

    private readonly Random _random = new(start);

    public int Next(int below) => _random.Next(below);

    public T OneOf<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    public string Damage(string text)
    {
        for (var times = 1 + _random.Next(3); times > 0; times--)
        {
            text = DamageOnce(text);
        }

        return text;
    }

    public byte[] Damage(byte[] bytes)
    {
        var damaged = bytes.ToList();
        for (var times = 1 + _random.Next(4); times > 0 && damaged.Count > 0; times--)
        {
            var at = _random.Next(damaged.Count);
            var length = Math.Min(_random.Next(1, 40), damaged.Count - at);
            switch (_random.Next(6))
            {
                case 0:
                    damaged[at] ^= (byte)(1 << _random.Next(8));
                    break;
                case 1:
                    damaged[at] = OneOf<byte>([0, 1, 0x7F, 0x80, 0xFF, (byte)'"', (byte)',', (byte)'\n']);
                    break;
                case 2:
                    damaged.RemoveRange(at, length);
                    break;
                case 3:
                    damaged.InsertRange(_random.Next(damaged.Count), damaged.GetRange(at, length));
                    break;
                case 4:
                    damaged.RemoveRange(at, _random.Next(8) == 0 ? damaged.Count - at : length);
                    break;
                default:
                    damaged.InsertRange(at, Encoding.UTF8.GetBytes(OneOf(Nasty)));
                    break;
            }
        }

        return [.. damaged];
    }

    private string DamageOnce(string text)
    {
        if (text.Length == 0)
        {
            return OneOf(Nasty);
        }

        var at = _random.Next(text.Length);
        var length = Math.Min(_random.Next(1, 120), text.Length - at);
        switch (_random.Next(9))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(_random.Next(text.Length), text.Substring(at, length));
            case 2:
                return Swap(text);
            case 3:
                return text[..at];
            case 4:
                return text.Insert(at, OneOf(Nasty));
            case 5:
                return ReplaceOne(text, ElementText(), m => $">{OneOf(Nasty)}<");
            case 6:
                return ReplaceOne(text, Element(), m => _random.Next(2) == 0 ? string.Empty : string.Concat(Enumerable.Repeat(m.Value, _random.Next(2, 50))));
            default:
                return ReplaceOne(text, Attribute(), m => _random.Next(5) == 0 ? string.Empty : $"{m.Groups[1].Value}=\"{OneOf(Nasty)}\"");
        }
    }

    private string Swap(string text)
    {
        var parts = text.Split('>');
        var (a, b) = (_random.Next(parts.Length), _random.Next(parts.Length));
        (parts[a], parts[b]) = (parts[b], parts[a]);
        return string.Join('>', parts);
    }

    private string ReplaceOne(string text, Regex pattern, Func<Match, string> with)
    {
        var matches = pattern.Matches(text);
        if (matches.Count == 0)
        {
            return text + OneOf(Nasty);
        }

        var match = matches[_random.Next(matches.Count)];
        return text[..match.Index] + with(match) + text[(match.Index + match.Length)..];
    }

    [GeneratedRegex("([A-Za-z0-9:]+)=\"[^\"]*\"")]
    private static partial Regex Attribute();

    [GeneratedRegex(">[^<>]+<")]
    private static partial Regex ElementText();

    [GeneratedRegex("<[^<>]+>")]
    private static partial Regex Element();
}
