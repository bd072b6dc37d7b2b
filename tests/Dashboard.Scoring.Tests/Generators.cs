using System.Globalization;
using CsCheck;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Tests;

/// <summary>Generators of sound packages of every shape: trees, rules, weights by type, states, adjustments, rankings.</summary>
internal static class Generators
{
    /// <summary>Official packages: arithmetic nodes only.</summary>
    public static Gen<RandomPackage> Official { get; } = Packages(_ => true);

    /// <summary>Analytical packages with every aggregation.</summary>
    public static Gen<RandomPackage> Analytical { get; } = Packages(_ => false);

    public static Gen<RandomPackage> Any { get; } = Packages(seed => seed % 2 == 0);

    /// <summary>Two packages that share some of tree, weights, rules and observations, to be compared.</summary>
    public static Gen<(RandomPackage Later, RandomPackage Earlier)> Pairs { get; } = Gen.Select(
        Gen.Int[1, 14], Gen.UInt, Gen.UInt, Gen.Int[0, 3], (size, seed, other, share) =>
        {
            var later = new RandomPackage(size, (int)(seed % int.MaxValue), (int)(seed % int.MaxValue), (int)(seed % int.MaxValue), seed % 2 == 0);
            var second = (int)(other % int.MaxValue);
            var earlier = share switch
            {
                0 => new RandomPackage(size, later.TreeSeed, later.RuleSeed, second, later.IsOfficial),
                1 => new RandomPackage(size, later.TreeSeed, second, later.DataSeed, later.IsOfficial),
                2 => new RandomPackage(Math.Max(1, size - 2), second, later.RuleSeed, later.DataSeed, later.IsOfficial),
                _ => new RandomPackage(size, second, second, second, later.IsOfficial),
            };
            return (later, earlier);
        });

    private static Gen<RandomPackage> Packages(Func<uint, bool> official) => Gen.Select(Gen.Int[1, 16], Gen.UInt, (size, seed) =>
    {
        var half = (int)(seed % int.MaxValue);
        return new RandomPackage(size, half, half, half, official(seed));
    });

    /// <summary>The same files with the rows below each header in another order.</summary>
    public static Dictionary<string, byte[]> Shuffled(IReadOnlyDictionary<string, byte[]> files, int seed)
    {
        var random = new Random(seed);
        var shuffled = new Dictionary<string, byte[]>(files, StringComparer.Ordinal);
        foreach (var (name, bytes) in files)
        {
            if (name.EndsWith(".csv", StringComparison.Ordinal))
            {
                var lines = System.Text.Encoding.UTF8.GetString(bytes).TrimEnd('\n').Split('\n');
                random.Shuffle(lines.AsSpan(1));
                shuffled[name] = System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
            }
        }

        return shuffled;
    }

    public static ScoringPackage Read(this RandomPackage package) => PackageBuilder.Read(package.Files());

    public static string Text(this decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
