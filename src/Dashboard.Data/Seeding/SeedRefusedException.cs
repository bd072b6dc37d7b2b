using System.Globalization;
using Dashboard.Data.Resources;

namespace Dashboard.Data.Seeding;

/// <summary>The seed data has faults, and nothing of it was stored. The message lists every one in Chinese and English.</summary>
public sealed class SeedRefusedException(IReadOnlyList<SeedFault> faults) : Exception(Describe(faults))
{
    public IReadOnlyList<SeedFault> Faults { get; } = faults;

    private static string Describe(IReadOnlyList<SeedFault> faults)
    {
        CultureInfo[] languages = [CultureInfo.GetCultureInfo("zh-Hans"), CultureInfo.GetCultureInfo("en")];
        var count = faults.Count.ToString(CultureInfo.InvariantCulture);
        return string.Join('\n', languages.SelectMany(l => faults.Select(f => f.ToText(l)).Prepend(Texts.Seed("Refused", l, [count]))));
    }
}
