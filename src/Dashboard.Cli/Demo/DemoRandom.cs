namespace Dashboard.Cli.Demo;

/// <summary>
/// SplitMix64 started from a name instead of a running sequence: what is drawn for one unit, indicator and quarter never
/// depends on what was drawn before it, so changing one unit's demo data leaves all others as they were.
/// </summary>
internal struct DemoRandom
{
    private const ulong Seed = 0x4C43_4C41_5720_2601;
    private const int Steps = 10_000;

    private ulong _state;

    private DemoRandom(ulong state) => _state = state;

    public static DemoRandom For(params ReadOnlySpan<string> name)
    {
        // FNV-1a: string.GetHashCode differs from process to process.
        var hash = 0xCBF2_9CE4_8422_2325UL;
        foreach (var part in name)
        {
            foreach (var letter in part)
            {
                hash = (hash ^ letter) * 0x100_0000_01B3UL;
            }

            hash = (hash ^ '|') * 0x100_0000_01B3UL;
        }

        return new DemoRandom(hash ^ Seed);
    }

    /// <summary>At least 0 and below 1, in steps of 0.0001.</summary>
    public decimal Share() => (decimal)(Next() % Steps) / Steps;

    /// <summary>Between −<paramref name="width"/> and +<paramref name="width"/>, most often near 0.</summary>
    public decimal Around(decimal width) => (Share() + Share() - 1) * width;

    private ulong Next()
    {
        _state += 0x9E37_79B9_7F4A_7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EBUL;
        return z ^ (z >> 31);
    }
}
