using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>
/// The code on a voter's slip: nine random characters (45 bits) and one that checks them. Any single wrong character and any two exchanged ones
/// are noticed, so that a typing error is told from a code that was never printed.
/// </summary>
public static class BallotCode
{
    /// <summary>Characters of a code.</summary>
    public const int Length = 10;

    /// <summary>Digits and capitals that nobody confuses: without 0, O, 1 and I.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    // x⁵ + x² + 1: with it, doubling runs through all 31 numbers before it comes back, so no two places weigh the same.
    private const int Field = 0b100101;
    private const int Overflow = 0b100000;

    /// <summary>A fresh code from a cryptographic source.</summary>
    public static string New()
    {
        Span<int> signs = stackalloc int[Length];
        for (var i = 0; i < Length - 1; i++)
        {
            signs[i] = RandomNumberGenerator.GetInt32(Alphabet.Length);
        }

        signs[^1] = Double(Sum(signs[..^1]));
        var code = new StringBuilder(Length);
        foreach (var sign in signs)
        {
            code.Append(Alphabet[sign]);
        }

        return code.ToString();
    }

    /// <summary>Reads what was typed or scanned: full-width and lower-case letters, spaces and hyphens are forgiven.</summary>
    /// <returns>The code, or null and why not.</returns>
    public static (string? Code, BallotCodeFault? Fault) Read(string? text)
    {
        var code = Normal(text ?? string.Empty);
        if (code.Length == 0)
        {
            return (null, BallotCodeFault.Empty);
        }

        if (code.Length != Length)
        {
            return (null, BallotCodeFault.WrongLength);
        }

        Span<int> signs = stackalloc int[Length];
        for (var i = 0; i < Length; i++)
        {
            signs[i] = Alphabet.IndexOf(code[i], StringComparison.Ordinal);
            if (signs[i] < 0)
            {
                return (null, BallotCodeFault.ForeignSign);
            }
        }

        return Sum(signs) == 0 ? (code, null) : (null, BallotCodeFault.Mistyped);
    }

    /// <summary>As it is printed: two groups of five.</summary>
    public static string Print(string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        return $"{code[..(Length / 2)]}-{code[(Length / 2)..]}";
    }

    private static string Normal(string text)
    {
        var kept = new StringBuilder();
        foreach (var c in text)
        {
            // Full-width forms lie a fixed way above the plain ones.
            var plain = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
            if (!char.IsWhiteSpace(plain) && plain is not ('-' or '\u2010' or '\u2011' or '\u2013' or '\u2014' or '\u2212'))
            {
                kept.Append(char.ToUpperInvariant(plain));
            }

            if (kept.Length > Length)
            {
                break;
            }
        }

        return kept.ToString();
    }

    private static int Sum(ReadOnlySpan<int> signs)
    {
        var sum = 0;
        foreach (var sign in signs)
        {
            sum = Double(sum) ^ sign;
        }

        return sum;
    }

    private static int Double(int number) => (number << 1) >= Overflow ? (number << 1) ^ Field : number << 1;
}
