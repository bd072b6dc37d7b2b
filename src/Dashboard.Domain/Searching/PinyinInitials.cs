using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Dashboard.Domain.Searching;

/// <summary>
/// The first letters of Chinese words as people type them: 潭头镇 is ttz. Chinese collation goes by pinyin, so a character's letter is that of
/// the last boundary that it does not precede; of a character with several readings the usual one counts.
/// </summary>
public static class PinyinInitials
{
    // The first character of each letter in the collation; none begins with i, u or v.
    private const string Boundaries = "吖八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他穵夕丫匝";
    private const string Letters = "abcdefghjklmnopqrstwxyz";

    private static readonly CompareInfo Chinese = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;
    private static readonly ConcurrentDictionary<char, char> Known = new();

    /// <summary>Letters and digits of a text, each Chinese character as its first letter, in lower case; all other signs are left out.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var initials = new StringBuilder(text.Length);
        foreach (var sign in SearchWords.Plain(text))
        {
            if (IsChinese(sign))
            {
                initials.Append(Known.GetOrAdd(sign, LetterOf));
            }
            else if (char.IsAsciiLetterOrDigit(sign))
            {
                initials.Append(char.ToLowerInvariant(sign));
            }
        }

        return initials.ToString();
    }

    private static bool IsChinese(char sign) => sign is >= '\u4E00' and <= '\u9FFF';

    private static char LetterOf(char sign)
    {
        var text = sign.ToString();
        for (var place = Letters.Length - 1; place > 0; place--)
        {
            if (Chinese.Compare(text, Boundaries[place].ToString(), CompareOptions.None) >= 0)
            {
                return Letters[place];
            }
        }

        return Letters[0];
    }
}
