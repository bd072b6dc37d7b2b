using System.Globalization;

namespace Dashboard.Data.Startup;

/// <summary>
/// The product does not start, because it could lose or show wrong data. Its message lists every failed check in Chinese and
/// English: nobody has chosen a language yet.
/// </summary>
public sealed class StartupRefusedException(IReadOnlyList<StartupFault> faults) : Exception(Describe(faults))
{
    public IReadOnlyList<StartupFault> Faults { get; } = faults;

    private static string Describe(IReadOnlyList<StartupFault> faults)
    {
        CultureInfo[] languages = [CultureInfo.GetCultureInfo("zh-Hans"), CultureInfo.GetCultureInfo("en")];
        return string.Join('\n', languages.SelectMany(l => faults.Select(f => f.ToText(l))));
    }
}
