using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Domain.Inspections;

/// <summary>
/// 双随机: draws the units to inspect and the inspectors for each, from a seed that is published. Whoever knows the seed and
/// the two lists can draw again and gets the same result, whatever the order of the lists. The order of candidates is that of
/// SHA-256 over seed and code, so no code is favoured and nobody can choose a seed for a wanted result without being seen to.
/// </summary>
public static class FairDraw
{
    /// <param name="seed">Published before the draw; any text that is not empty.</param>
    /// <param name="units">Codes of the units that may be drawn.</param>
    /// <param name="count">How many to draw; at most all.</param>
    /// <param name="inspectors">Accounts of the inspectors, each with the units that it must step aside from.</param>
    /// <param name="perUnit">Inspectors for each unit; two for an unannounced visit.</param>
    /// <returns>In the order drawn; <c>null</c> inspectors where too few are free of a conflict.</returns>
    public static ImmutableArray<DrawnVisit> Draw(
        string seed,
        IReadOnlyCollection<string> units,
        int count,
        IReadOnlyDictionary<string, IReadOnlyCollection<string>> inspectors,
        int perUnit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(seed);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(inspectors);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfLessThan(perUnit, 1);
        var load = inspectors.Keys.ToDictionary(i => i, _ => 0, StringComparer.Ordinal);
        return [.. units.Distinct(StringComparer.Ordinal).OrderBy(u => Lot(seed, u), StringComparer.Ordinal).Take(count).Select(unit =>
        {
            // The least busy first, so that chance does not send one inspector everywhere; the lot decides between equals.
            string[] chosen = [.. inspectors
                .Where(i => !i.Value.Contains(unit, StringComparer.Ordinal))
                .Select(i => i.Key)
                .OrderBy(i => load[i]).ThenBy(i => Lot(seed, $"{unit}/{i}"), StringComparer.Ordinal)
                .Take(perUnit)];
            if (chosen.Length < perUnit)
            {
                return new DrawnVisit(unit, null);
            }

            foreach (var inspector in chosen)
            {
                load[inspector]++;
            }

            return new DrawnVisit(unit, [.. chosen]);
        })];
    }

    /// <summary>The lot of a candidate: candidates are taken in ascending order of it.</summary>
    /// <param name="seed">The public seed.</param>
    /// <param name="code">A unit's code, or <c>unit/inspector</c> for an inspector at a unit.</param>
    /// <returns>SHA-256 over the seed, a line feed and the code in UTF-8, 64 lower-case hexadecimal digits.</returns>
    public static string Lot(string seed, string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{code}")));
}
