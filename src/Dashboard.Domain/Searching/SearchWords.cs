using System.Collections.Immutable;
using System.Text;

namespace Dashboard.Domain.Searching;

/// <summary>What somebody looks for: words that must all occur, each as it is written or as the first letters of its pinyin.</summary>
/// <param name="Words">Without spaces, letters in lower case, full-width signs as plain ones; none when nothing was asked.</param>
public sealed record SearchWords(ImmutableArray<string> Words)
{
    /// <summary>Longest question, in characters; what stands beyond is left out.</summary>
    public const int Longest = 100;

    public bool IsEmpty => Words.IsEmpty;

    /// <summary>Reads what was typed.</summary>
    public static SearchWords Of(string? told)
    {
        var text = told ?? string.Empty;
        return new SearchWords([.. Plain(text[..Math.Min(text.Length, Longest)]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit))]);
    }

    /// <summary>Whether every word occurs in any of these names, or is part of the initials of one.</summary>
    public bool Match(params ReadOnlySpan<string?> names)
    {
        if (Words.IsEmpty)
        {
            return false;
        }

        foreach (var word in Words)
        {
            var occurs = false;
            foreach (var name in names)
            {
                occurs |= name is not null && (Plain(name).Contains(word, StringComparison.Ordinal) || (IsLatin(word) && PinyinInitials.Of(name).Contains(word, StringComparison.Ordinal)));
            }

            if (!occurs)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How near a name is to what was asked, the nearest first: it is that, it begins so, it holds it.</summary>
    public int Nearness(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (plain, initials, first) = (Plain(name), PinyinInitials.Of(name), Words.IsEmpty ? string.Empty : Words[0]);
        return plain == first || initials == first ? 0
            : plain.StartsWith(first, StringComparison.Ordinal) || initials.StartsWith(first, StringComparison.Ordinal) ? 1
            : 2;
    }

    private static bool IsLatin(string word) => word.All(char.IsAsciiLetterOrDigit);

    /// <summary>A text as it is compared: full-width signs as plain ones, in lower case; empty when it is no text at all.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair can be sent by a machine, and nothing is called so.
            return string.Empty;
        }
    }
}
